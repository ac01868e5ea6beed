# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDasAdvancedRuntimeInfoVmcpCapabilityInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDasAdvancedRuntimeInfoVmcpCapabilityInfo(vmodl.DataObject):
    """Data object type ``ClusterDasAdvancedRuntimeInfoVmcpCapabilityInfo`` (vmodl
    ``vim.cluster.DasAdvancedRuntimeInfo.VmcpCapabilityInfo``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasAdvancedRuntimeInfoVmcpCapabilityInfo/
    """

    storage_apd_supported: bool = attrs.field(
        metadata={"wire": "storageAPDSupported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``storageAPDSupported``. Since 6.0."""

    storage_pdl_supported: bool = attrs.field(
        metadata={"wire": "storagePDLSupported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``storagePDLSupported``. Since 6.0."""
