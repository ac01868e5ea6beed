# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import typing


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineMessage(vmodl.DataObject):
    """Data object type ``VirtualMachineMessage`` (vmodl ``vim.vm.Message``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMessage/
    """

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``id``. Since 2.5."""

    argument: list[typing.Any] | None = attrs.field(
        default=None,
        metadata={"wire": "argument", "type": "Any[]", "since": "2.5", "secret": False},
    )
    """Wire name ``argument``. Since 2.5."""

    text: str | None = attrs.field(
        default=None,
        metadata={"wire": "text", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``text``. Since 4.0."""
