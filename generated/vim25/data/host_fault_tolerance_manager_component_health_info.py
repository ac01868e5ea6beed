# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostFaultToleranceManagerComponentHealthInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostFaultToleranceManagerComponentHealthInfo(vmodl.DataObject):
    """Data object type ``HostFaultToleranceManagerComponentHealthInfo`` (vmodl
    ``vim.host.FaultToleranceManager.ComponentHealthInfo``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFaultToleranceManagerComponentHealthInfo/
    """

    is_storage_healthy: bool = attrs.field(
        metadata={"wire": "isStorageHealthy", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``isStorageHealthy``. Since 6.0."""

    is_network_healthy: bool = attrs.field(
        metadata={"wire": "isNetworkHealthy", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``isNetworkHealthy``. Since 6.0."""
