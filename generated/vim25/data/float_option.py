# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FloatOption."""

from __future__ import annotations

import attrs

from vim25.data.option_type import OptionType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FloatOption(OptionType):
    """Data object type ``FloatOption`` (vmodl ``vim.option.FloatOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FloatOption/
    """

    min: float = attrs.field(
        metadata={"wire": "min", "type": "float", "since": "2.0", "secret": False},
    )
    """Wire name ``min``. Since 2.0."""

    max: float = attrs.field(
        metadata={"wire": "max", "type": "float", "since": "2.0", "secret": False},
    )
    """Wire name ``max``. Since 2.0."""

    default_value: float = attrs.field(
        metadata={"wire": "defaultValue", "type": "float", "since": "2.0", "secret": False},
    )
    """Wire name ``defaultValue``. Since 2.0."""
