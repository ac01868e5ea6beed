# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type BoolOption."""

from __future__ import annotations

import attrs

from vim25.data.option_type import OptionType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BoolOption(OptionType):
    """Data object type ``BoolOption`` (vmodl ``vim.option.BoolOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/BoolOption/
    """

    supported: bool = attrs.field(
        metadata={"wire": "supported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``supported``. Since 2.0."""

    default_value: bool = attrs.field(
        metadata={"wire": "defaultValue", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``defaultValue``. Since 2.0."""
