# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestWindowsProgramSpec."""

from __future__ import annotations

import attrs

from vim25.data.guest_program_spec import GuestProgramSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestWindowsProgramSpec(GuestProgramSpec):
    """Data object type ``GuestWindowsProgramSpec`` (vmodl
    ``vim.vm.guest.ProcessManager.WindowsProgramSpec``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestWindowsProgramSpec/
    """

    start_minimized: bool = attrs.field(
        metadata={"wire": "startMinimized", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``startMinimized``. Since 5.0."""
