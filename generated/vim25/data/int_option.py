# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type IntOption."""

from __future__ import annotations

import attrs

from vim25.data.option_type import OptionType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IntOption(OptionType):
    """Data object type ``IntOption`` (vmodl ``vim.option.IntOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/IntOption/
    """

    min: int = attrs.field(
        metadata={"wire": "min", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``min``. Since 2.0."""

    max: int = attrs.field(
        metadata={"wire": "max", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``max``. Since 2.0."""

    default_value: int = attrs.field(
        metadata={"wire": "defaultValue", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``defaultValue``. Since 2.0."""
