# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDataTransportConnectionInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDataTransportConnectionInfo(vmodl.DataObject):
    """Data object type ``HostDataTransportConnectionInfo`` (vmodl
    ``vim.host.DataTransportConnectionInfo``).

    Since 7.0.3.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDataTransportConnectionInfo/
    """

    static_memory_consumed: int = attrs.field(
        metadata={"wire": "staticMemoryConsumed", "type": "long", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``staticMemoryConsumed``. Since 7.0.3.0."""
