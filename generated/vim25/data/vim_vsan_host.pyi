# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vsan.host``."""

import attrs
import datetime
import vmodl

from vim25.data.vim_host import HostScsiDisk
from vim25.faults.vmodl import MethodFault

@attrs.define(kw_only=True, eq=False)
class VsanHostClusterStatus(vmodl.DataObject):
    """Data object type ``VsanHostClusterStatus`` (vmodl ``vim.vsan.host.ClusterStatus``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostClusterStatus/
    """
    uuid: str | None = None
    node_uuid: str | None = None
    health: str
    node_state: VsanHostClusterStatusState
    member_uuid: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class VsanHostClusterStatusState(vmodl.DataObject):
    """Data object type ``VsanHostClusterStatusState`` (vmodl ``vim.vsan.host.ClusterStatus.State``).
    Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostClusterStatusState/
    """
    state: str
    completion: VsanHostClusterStatusStateCompletionEstimate | None = None

@attrs.define(kw_only=True, eq=False)
class VsanHostClusterStatusStateCompletionEstimate(vmodl.DataObject):
    """Data object type ``VsanHostClusterStatusStateCompletionEstimate`` (vmodl
    ``vim.vsan.host.ClusterStatus.State.CompletionEstimate``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostClusterStatusStateCompletionEstimate/
    """
    complete_time: datetime.datetime | None = None
    percent_complete: int | None = None

@attrs.define(kw_only=True, eq=False)
class VsanHostConfigInfo(vmodl.DataObject):
    """Data object type ``VsanHostConfigInfo`` (vmodl ``vim.vsan.host.ConfigInfo``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostConfigInfo/
    """
    enabled: bool | None = None
    host_system: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem."""
    cluster_info: VsanHostConfigInfoClusterInfo | None = None
    storage_info: VsanHostConfigInfoStorageInfo | None = None
    network_info: VsanHostConfigInfoNetworkInfo | None = None
    fault_domain_info: VsanHostFaultDomainInfo | None = None
    """Since 6.0."""
    vsan_esa_enabled: bool | None = None
    """Since 8.0.0.1."""

@attrs.define(kw_only=True, eq=False)
class VsanHostConfigInfoClusterInfo(vmodl.DataObject):
    """Data object type ``VsanHostConfigInfoClusterInfo`` (vmodl
    ``vim.vsan.host.ConfigInfo.ClusterInfo``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostConfigInfoClusterInfo/
    """
    uuid: str | None = None
    node_uuid: str | None = None

@attrs.define(kw_only=True, eq=False)
class VsanHostConfigInfoNetworkInfo(vmodl.DataObject):
    """Data object type ``VsanHostConfigInfoNetworkInfo`` (vmodl
    ``vim.vsan.host.ConfigInfo.NetworkInfo``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostConfigInfoNetworkInfo/
    """
    port: list[VsanHostConfigInfoNetworkInfoPortConfig] | None = None

@attrs.define(kw_only=True, eq=False)
class VsanHostConfigInfoNetworkInfoPortConfig(vmodl.DataObject):
    """Data object type ``VsanHostConfigInfoNetworkInfoPortConfig`` (vmodl
    ``vim.vsan.host.ConfigInfo.NetworkInfo.PortConfig``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostConfigInfoNetworkInfoPortConfig/
    """
    ip_config: VsanHostIpConfig | None = None
    device: str

@attrs.define(kw_only=True, eq=False)
class VsanHostConfigInfoStorageInfo(vmodl.DataObject):
    """Data object type ``VsanHostConfigInfoStorageInfo`` (vmodl
    ``vim.vsan.host.ConfigInfo.StorageInfo``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostConfigInfoStorageInfo/
    """
    auto_claim_storage: bool | None = None
    disk_mapping: list[VsanHostDiskMapping] | None = None
    disk_map_info: list[VsanHostDiskMapInfo] | None = None
    """Since 6.0."""
    checksum_enabled: bool | None = None
    """Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class VsanHostDecommissionMode(vmodl.DataObject):
    """Data object type ``VsanHostDecommissionMode`` (vmodl ``vim.vsan.host.DecommissionMode``). Since
    5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostDecommissionMode/
    """
    object_action: str

@attrs.define(kw_only=True, eq=False)
class VsanHostDiskMapInfo(vmodl.DataObject):
    """Data object type ``VsanHostDiskMapInfo`` (vmodl ``vim.vsan.host.DiskMapInfo``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostDiskMapInfo/
    """
    mapping: VsanHostDiskMapping
    mounted: bool

@attrs.define(kw_only=True, eq=False)
class VsanHostDiskMapResult(vmodl.DataObject):
    """Data object type ``VsanHostDiskMapResult`` (vmodl ``vim.vsan.host.DiskMapResult``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostDiskMapResult/
    """
    mapping: VsanHostDiskMapping
    disk_result: list[VsanHostDiskResult] | None = None
    error: MethodFault | None = None

@attrs.define(kw_only=True, eq=False)
class VsanHostDiskMapping(vmodl.DataObject):
    """Data object type ``VsanHostDiskMapping`` (vmodl ``vim.vsan.host.DiskMapping``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostDiskMapping/
    """
    ssd: HostScsiDisk
    non_ssd: list[HostScsiDisk]

@attrs.define(kw_only=True, eq=False)
class VsanHostDiskResult(vmodl.DataObject):
    """Data object type ``VsanHostDiskResult`` (vmodl ``vim.vsan.host.DiskResult``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostDiskResult/
    """
    disk: HostScsiDisk
    state: str
    vsan_uuid: str | None = None
    error: MethodFault | None = None
    degraded: bool | None = None
    """Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class VsanHostFaultDomainInfo(vmodl.DataObject):
    """Data object type ``VsanHostFaultDomainInfo`` (vmodl
    ``vim.vsan.host.ConfigInfo.FaultDomainInfo``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostFaultDomainInfo/
    """
    name: str

@attrs.define(kw_only=True, eq=False)
class VsanHostIpConfig(vmodl.DataObject):
    """Data object type ``VsanHostIpConfig`` (vmodl ``vim.vsan.host.IpConfig``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostIpConfig/
    """
    upstream_ip_address: str
    downstream_ip_address: str

@attrs.define(kw_only=True, eq=False)
class VsanHostMembershipInfo(vmodl.DataObject):
    """Data object type ``VsanHostMembershipInfo`` (vmodl ``vim.vsan.host.MembershipInfo``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostMembershipInfo/
    """
    node_uuid: str
    hostname: str

@attrs.define(kw_only=True, eq=False)
class VsanHostRuntimeInfo(vmodl.DataObject):
    """Data object type ``VsanHostRuntimeInfo`` (vmodl ``vim.vsan.host.VsanRuntimeInfo``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostRuntimeInfo/
    """
    membership_list: list[VsanHostMembershipInfo] | None = None
    disk_issues: list[VsanHostRuntimeInfoDiskIssue] | None = None
    access_gen_no: int | None = None

@attrs.define(kw_only=True, eq=False)
class VsanHostRuntimeInfoDiskIssue(vmodl.DataObject):
    """Data object type ``VsanHostRuntimeInfoDiskIssue`` (vmodl
    ``vim.vsan.host.VsanRuntimeInfo.DiskIssue``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostRuntimeInfoDiskIssue/
    """
    disk_id: str
    issue: str

@attrs.define(kw_only=True, eq=False)
class VsanHostVsanDiskInfo(vmodl.DataObject):
    """Data object type ``VsanHostVsanDiskInfo`` (vmodl ``vim.vsan.host.VsanDiskInfo``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostVsanDiskInfo/
    """
    vsan_uuid: str
    format_version: int
