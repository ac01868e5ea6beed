# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanHostConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vsan_host_config_info_cluster_info import VsanHostConfigInfoClusterInfo
    from vim25.data.vsan_host_config_info_network_info import VsanHostConfigInfoNetworkInfo
    from vim25.data.vsan_host_config_info_storage_info import VsanHostConfigInfoStorageInfo
    from vim25.data.vsan_host_fault_domain_info import VsanHostFaultDomainInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanHostConfigInfo(vmodl.DataObject):
    """Data object type ``VsanHostConfigInfo`` (vmodl ``vim.vsan.host.ConfigInfo``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostConfigInfo/
    """

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``enabled``. Since 5.5."""

    host_system: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "hostSystem", "type": "ManagedObjectReference", "since": "5.5", "secret": False},
    )
    """Wire name ``hostSystem``. Since 5.5. Refers to a HostSystem."""

    cluster_info: VsanHostConfigInfoClusterInfo | None = attrs.field(
        default=None,
        metadata={"wire": "clusterInfo", "type": "VsanHostConfigInfoClusterInfo", "since": "5.5", "secret": False},
    )
    """Wire name ``clusterInfo``. Since 5.5."""

    storage_info: VsanHostConfigInfoStorageInfo | None = attrs.field(
        default=None,
        metadata={"wire": "storageInfo", "type": "VsanHostConfigInfoStorageInfo", "since": "5.5", "secret": False},
    )
    """Wire name ``storageInfo``. Since 5.5."""

    network_info: VsanHostConfigInfoNetworkInfo | None = attrs.field(
        default=None,
        metadata={"wire": "networkInfo", "type": "VsanHostConfigInfoNetworkInfo", "since": "5.5", "secret": False},
    )
    """Wire name ``networkInfo``. Since 5.5."""

    fault_domain_info: VsanHostFaultDomainInfo | None = attrs.field(
        default=None,
        metadata={"wire": "faultDomainInfo", "type": "VsanHostFaultDomainInfo", "since": "6.0", "secret": False},
    )
    """Wire name ``faultDomainInfo``. Since 6.0."""

    vsan_esa_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vsanEsaEnabled", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``vsanEsaEnabled``. Since 8.0.0.1."""
