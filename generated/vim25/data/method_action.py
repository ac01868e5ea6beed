# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type MethodAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.action import Action

if TYPE_CHECKING:
    from vim25.data.method_action_argument import MethodActionArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MethodAction(Action):
    """Data object type ``MethodAction`` (vmodl ``vim.action.MethodAction``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/MethodAction/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    argument: list[MethodActionArgument] | None = attrs.field(
        default=None,
        metadata={"wire": "argument", "type": "MethodActionArgument[]", "since": "2.0", "secret": False},
    )
    """Wire name ``argument``. Since 2.0."""
