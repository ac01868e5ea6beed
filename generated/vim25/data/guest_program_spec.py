# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestProgramSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestProgramSpec(vmodl.DataObject):
    """Data object type ``GuestProgramSpec`` (vmodl ``vim.vm.guest.ProcessManager.ProgramSpec``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestProgramSpec/
    """

    program_path: str = attrs.field(
        metadata={"wire": "programPath", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``programPath``. Since 5.0."""

    arguments: str = attrs.field(
        metadata={"wire": "arguments", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``arguments``. Since 5.0."""

    working_directory: str | None = attrs.field(
        default=None,
        metadata={"wire": "workingDirectory", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``workingDirectory``. Since 5.0."""

    env_variables: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "envVariables", "type": "string[]", "since": "5.0", "secret": False},
    )
    """Wire name ``envVariables``. Since 5.0."""
