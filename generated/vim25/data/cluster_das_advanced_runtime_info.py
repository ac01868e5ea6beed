# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDasAdvancedRuntimeInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_das_advanced_runtime_info_vmcp_capability_info import ClusterDasAdvancedRuntimeInfoVmcpCapabilityInfo
    from vim25.data.cluster_das_host_info import ClusterDasHostInfo
    from vim25.data.das_heartbeat_datastore_info import DasHeartbeatDatastoreInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDasAdvancedRuntimeInfo(vmodl.DataObject):
    """Data object type ``ClusterDasAdvancedRuntimeInfo`` (vmodl
    ``vim.cluster.DasAdvancedRuntimeInfo``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasAdvancedRuntimeInfo/
    """

    das_host_info: ClusterDasHostInfo | None = attrs.field(
        default=None,
        metadata={"wire": "dasHostInfo", "type": "ClusterDasHostInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``dasHostInfo``. Since 4.0."""

    vmcp_supported: ClusterDasAdvancedRuntimeInfoVmcpCapabilityInfo | None = attrs.field(
        default=None,
        metadata={"wire": "vmcpSupported", "type": "ClusterDasAdvancedRuntimeInfoVmcpCapabilityInfo", "since": "6.0", "secret": False},
    )
    """Wire name ``vmcpSupported``. Since 6.0."""

    heartbeat_datastore_info: list[DasHeartbeatDatastoreInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "heartbeatDatastoreInfo", "type": "DasHeartbeatDatastoreInfo[]", "since": "5.0", "secret": False},
    )
    """Wire name ``heartbeatDatastoreInfo``. Since 5.0."""
