# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateOptionsRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.option_value import OptionValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateOptionsRequestType(vmodl.Request):
    """Request type ``UpdateOptionsRequestType``."""

    changed_value: list[OptionValue] = attrs.field(
        metadata={"wire": "changedValue", "type": "OptionValue[]", "since": "2.0", "secret": False},
    )
    """Wire name ``changedValue``. Since 2.0."""
