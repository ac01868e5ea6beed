# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ChoiceOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.option_type import OptionType

if TYPE_CHECKING:
    from vim25.data.element_description import ElementDescription


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ChoiceOption(OptionType):
    """Data object type ``ChoiceOption`` (vmodl ``vim.option.ChoiceOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ChoiceOption/
    """

    choice_info: list[ElementDescription] = attrs.field(
        metadata={"wire": "choiceInfo", "type": "ElementDescription[]", "since": "2.0", "secret": False},
    )
    """Wire name ``choiceInfo``. Since 2.0."""

    default_index: int | None = attrs.field(
        default=None,
        metadata={"wire": "defaultIndex", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``defaultIndex``. Since 2.0."""
