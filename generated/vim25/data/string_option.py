# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StringOption."""

from __future__ import annotations

import attrs

from vim25.data.option_type import OptionType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StringOption(OptionType):
    """Data object type ``StringOption`` (vmodl ``vim.option.StringOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StringOption/
    """

    default_value: str = attrs.field(
        metadata={"wire": "defaultValue", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``defaultValue``. Since 2.0."""

    valid_characters: str | None = attrs.field(
        default=None,
        metadata={"wire": "validCharacters", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``validCharacters``. Since 2.0."""
