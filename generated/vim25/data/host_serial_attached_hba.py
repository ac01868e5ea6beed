# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSerialAttachedHba."""

from __future__ import annotations

import attrs

from vim25.data.host_host_bus_adapter import HostHostBusAdapter


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSerialAttachedHba(HostHostBusAdapter):
    """Data object type ``HostSerialAttachedHba`` (vmodl ``vim.host.SerialAttachedHba``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSerialAttachedHba/
    """

    node_world_wide_name: str = attrs.field(
        metadata={"wire": "nodeWorldWideName", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``nodeWorldWideName``. Since 6.5."""
