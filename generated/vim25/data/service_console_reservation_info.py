# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ServiceConsoleReservationInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ServiceConsoleReservationInfo(vmodl.DataObject):
    """Data object type ``ServiceConsoleReservationInfo`` (vmodl
    ``vim.host.MemoryManagerSystem.ServiceConsoleReservationInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceConsoleReservationInfo/
    """

    service_console_reserved_cfg: int = attrs.field(
        metadata={"wire": "serviceConsoleReservedCfg", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``serviceConsoleReservedCfg``. Since 2.0."""

    service_console_reserved: int = attrs.field(
        metadata={"wire": "serviceConsoleReserved", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``serviceConsoleReserved``. Since 2.0."""

    unreserved: int = attrs.field(
        metadata={"wire": "unreserved", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``unreserved``. Since 2.0."""
