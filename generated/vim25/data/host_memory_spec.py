# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostMemorySpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostMemorySpec(vmodl.DataObject):
    """Data object type ``HostMemorySpec`` (vmodl ``vim.host.MemorySpec``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMemorySpec/
    """

    service_console_reservation: int | None = attrs.field(
        default=None,
        metadata={"wire": "serviceConsoleReservation", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``serviceConsoleReservation``. Since 4.0."""
