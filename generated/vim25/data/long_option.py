# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type LongOption."""

from __future__ import annotations

import attrs

from vim25.data.option_type import OptionType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LongOption(OptionType):
    """Data object type ``LongOption`` (vmodl ``vim.option.LongOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/LongOption/
    """

    min: int = attrs.field(
        metadata={"wire": "min", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``min``. Since 2.0."""

    max: int = attrs.field(
        metadata={"wire": "max", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``max``. Since 2.0."""

    default_value: int = attrs.field(
        metadata={"wire": "defaultValue", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``defaultValue``. Since 2.0."""
