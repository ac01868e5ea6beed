# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OptionDef."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.element_description import ElementDescription

if TYPE_CHECKING:
    from vim25.data.option_type import OptionType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OptionDef(ElementDescription):
    """Data object type ``OptionDef`` (vmodl ``vim.option.OptionDef``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OptionDef/
    """

    option_type: OptionType = attrs.field(
        metadata={"wire": "optionType", "type": "OptionType", "since": "2.0", "secret": False},
    )
    """Wire name ``optionType``. Since 2.0."""
