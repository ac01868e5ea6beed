# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostInventoryFullEvent."""

from __future__ import annotations

import attrs

from vim25.data.license_event import LicenseEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostInventoryFullEvent(LicenseEvent):
    """Data object type ``HostInventoryFullEvent`` (vmodl ``vim.event.HostInventoryFullEvent``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInventoryFullEvent/
    """

    capacity: int = attrs.field(
        metadata={"wire": "capacity", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``capacity``. Since 2.5."""
