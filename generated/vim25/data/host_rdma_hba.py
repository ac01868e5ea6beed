# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostRdmaHba."""

from __future__ import annotations

import attrs

from vim25.data.host_host_bus_adapter import HostHostBusAdapter


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostRdmaHba(HostHostBusAdapter):
    """Data object type ``HostRdmaHba`` (vmodl ``vim.host.RdmaHba``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostRdmaHba/
    """

    associated_rdma_device: str | None = attrs.field(
        default=None,
        metadata={"wire": "associatedRdmaDevice", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``associatedRdmaDevice``. Since 7.0.0.0."""
