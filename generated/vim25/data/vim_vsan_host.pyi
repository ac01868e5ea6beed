# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vsan.host``."""

import datetime
import vmodl
from attrs import define, field

from vim25.data.vim_host import HostScsiDisk
from vim25.faults.vmodl import MethodFault
from vim25.managed.vim import HostSystem

def _optionalHostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None) -> vmodl.ManagedObjectReference[HostSystem] | None: ...

@define(kw_only=True)
class VsanHostClusterStatus(vmodl.DataObject):
    """``vim.vsan.host.ClusterStatus``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostClusterStatus/
    """
    uuid: str | None = None
    node_uuid: str | None = None
    health: str
    node_state: VsanHostClusterStatusState
    member_uuid: list[str] | None = None

@define(kw_only=True)
class VsanHostClusterStatusState(vmodl.DataObject):
    """``vim.vsan.host.ClusterStatus.State``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostClusterStatusState/
    """
    state: str
    completion: VsanHostClusterStatusStateCompletionEstimate | None = None

@define(kw_only=True)
class VsanHostClusterStatusStateCompletionEstimate(vmodl.DataObject):
    """``vim.vsan.host.ClusterStatus.State.CompletionEstimate``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostClusterStatusStateCompletionEstimate/
    """
    complete_time: datetime.datetime | None = None
    percent_complete: int | None = None

@define(kw_only=True)
class VsanHostConfigInfo(vmodl.DataObject):
    """``vim.vsan.host.ConfigInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostConfigInfo/
    """
    enabled: bool | None = None
    host_system: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    cluster_info: VsanHostConfigInfoClusterInfo | None = None
    storage_info: VsanHostConfigInfoStorageInfo | None = None
    network_info: VsanHostConfigInfoNetworkInfo | None = None
    fault_domain_info: VsanHostFaultDomainInfo | None = None
    """Since 6.0."""
    vsan_esa_enabled: bool | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class VsanHostConfigInfoClusterInfo(vmodl.DataObject):
    """``vim.vsan.host.ConfigInfo.ClusterInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostConfigInfoClusterInfo/
    """
    uuid: str | None = None
    node_uuid: str | None = None

@define(kw_only=True)
class VsanHostConfigInfoNetworkInfo(vmodl.DataObject):
    """``vim.vsan.host.ConfigInfo.NetworkInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostConfigInfoNetworkInfo/
    """
    port: list[VsanHostConfigInfoNetworkInfoPortConfig] | None = None

@define(kw_only=True)
class VsanHostConfigInfoNetworkInfoPortConfig(vmodl.DataObject):
    """``vim.vsan.host.ConfigInfo.NetworkInfo.PortConfig``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostConfigInfoNetworkInfoPortConfig/
    """
    ip_config: VsanHostIpConfig | None = None
    device: str

@define(kw_only=True)
class VsanHostConfigInfoStorageInfo(vmodl.DataObject):
    """``vim.vsan.host.ConfigInfo.StorageInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostConfigInfoStorageInfo/
    """
    auto_claim_storage: bool | None = None
    disk_mapping: list[VsanHostDiskMapping] | None = None
    disk_map_info: list[VsanHostDiskMapInfo] | None = None
    """Since 6.0."""
    checksum_enabled: bool | None = None
    """Since 6.0."""

@define(kw_only=True)
class VsanHostDecommissionMode(vmodl.DataObject):
    """``vim.vsan.host.DecommissionMode``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostDecommissionMode/
    """
    object_action: str

@define(kw_only=True)
class VsanHostDiskMapInfo(vmodl.DataObject):
    """``vim.vsan.host.DiskMapInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostDiskMapInfo/
    """
    mapping: VsanHostDiskMapping
    mounted: bool

@define(kw_only=True)
class VsanHostDiskMapResult(vmodl.DataObject):
    """``vim.vsan.host.DiskMapResult``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostDiskMapResult/
    """
    mapping: VsanHostDiskMapping
    disk_result: list[VsanHostDiskResult] | None = None
    error: MethodFault | None = None

@define(kw_only=True)
class VsanHostDiskMapping(vmodl.DataObject):
    """``vim.vsan.host.DiskMapping``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostDiskMapping/
    """
    ssd: HostScsiDisk
    non_ssd: list[HostScsiDisk]

@define(kw_only=True)
class VsanHostDiskResult(vmodl.DataObject):
    """``vim.vsan.host.DiskResult``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostDiskResult/
    """
    disk: HostScsiDisk
    state: str
    vsan_uuid: str | None = None
    error: MethodFault | None = None
    degraded: bool | None = None
    """Since 6.0."""

@define(kw_only=True)
class VsanHostFaultDomainInfo(vmodl.DataObject):
    """``vim.vsan.host.ConfigInfo.FaultDomainInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostFaultDomainInfo/
    """
    name: str

@define(kw_only=True)
class VsanHostIpConfig(vmodl.DataObject):
    """``vim.vsan.host.IpConfig``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostIpConfig/
    """
    upstream_ip_address: str
    downstream_ip_address: str

@define(kw_only=True)
class VsanHostMembershipInfo(vmodl.DataObject):
    """``vim.vsan.host.MembershipInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostMembershipInfo/
    """
    node_uuid: str
    hostname: str

@define(kw_only=True)
class VsanHostRuntimeInfo(vmodl.DataObject):
    """``vim.vsan.host.VsanRuntimeInfo``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostRuntimeInfo/
    """
    membership_list: list[VsanHostMembershipInfo] | None = None
    disk_issues: list[VsanHostRuntimeInfoDiskIssue] | None = None
    access_gen_no: int | None = None

@define(kw_only=True)
class VsanHostRuntimeInfoDiskIssue(vmodl.DataObject):
    """``vim.vsan.host.VsanRuntimeInfo.DiskIssue``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostRuntimeInfoDiskIssue/
    """
    disk_id: str
    issue: str

@define(kw_only=True)
class VsanHostVsanDiskInfo(vmodl.DataObject):
    """``vim.vsan.host.VsanDiskInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostVsanDiskInfo/
    """
    vsan_uuid: str
    format_version: int
