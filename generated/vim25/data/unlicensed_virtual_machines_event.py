# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type UnlicensedVirtualMachinesEvent."""

from __future__ import annotations

import attrs

from vim25.data.license_event import LicenseEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UnlicensedVirtualMachinesEvent(LicenseEvent):
    """Data object type ``UnlicensedVirtualMachinesEvent`` (vmodl
    ``vim.event.UnlicensedVirtualMachinesEvent``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/UnlicensedVirtualMachinesEvent/
    """

    unlicensed: int = attrs.field(
        metadata={"wire": "unlicensed", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``unlicensed``. Since 2.5."""

    available: int = attrs.field(
        metadata={"wire": "available", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``available``. Since 2.5."""
