# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ArrayUpdateSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import typing

    from vim25.enums.array_update_operation import ArrayUpdateOperation


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ArrayUpdateSpec(vmodl.DataObject):
    """Data object type ``ArrayUpdateSpec`` (vmodl ``vim.option.ArrayUpdateSpec``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ArrayUpdateSpec/
    """

    operation: ArrayUpdateOperation = attrs.field(
        metadata={"wire": "operation", "type": "ArrayUpdateOperation", "since": "2.0", "secret": False},
    )
    """Wire name ``operation``. Since 2.0."""

    remove_key: typing.Any | None = attrs.field(
        default=None,
        metadata={"wire": "removeKey", "type": "Any", "since": "2.0", "secret": False},
    )
    """Wire name ``removeKey``. Since 2.0."""
