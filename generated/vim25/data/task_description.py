# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type TaskDescription."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.element_description import ElementDescription
    from vim25.data.type_description import TypeDescription


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TaskDescription(vmodl.DataObject):
    """Data object type ``TaskDescription`` (vmodl ``vim.TaskDescription``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/TaskDescription/
    """

    method_info: list[ElementDescription] = attrs.field(
        metadata={"wire": "methodInfo", "type": "ElementDescription[]", "since": "2.0", "secret": False},
    )
    """Wire name ``methodInfo``. Since 2.0."""

    state: list[ElementDescription] = attrs.field(
        metadata={"wire": "state", "type": "ElementDescription[]", "since": "2.0", "secret": False},
    )
    """Wire name ``state``. Since 2.0."""

    reason: list[TypeDescription] = attrs.field(
        metadata={"wire": "reason", "type": "TypeDescription[]", "since": "2.0", "secret": False},
    )
    """Wire name ``reason``. Since 2.0."""
