# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type UnlicensedVirtualMachinesFoundEvent."""

from __future__ import annotations

import attrs

from vim25.data.license_event import LicenseEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UnlicensedVirtualMachinesFoundEvent(LicenseEvent):
    """Data object type ``UnlicensedVirtualMachinesFoundEvent`` (vmodl
    ``vim.event.UnlicensedVirtualMachinesFoundEvent``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/UnlicensedVirtualMachinesFoundEvent/
    """

    available: int = attrs.field(
        metadata={"wire": "available", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``available``. Since 2.5."""
