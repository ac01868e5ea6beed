# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachinePropertyRelation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dynamic_property import DynamicProperty


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachinePropertyRelation(vmodl.DataObject):
    """Data object type ``VirtualMachinePropertyRelation`` (vmodl ``vim.vm.PropertyRelation``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachinePropertyRelation/
    """

    key: DynamicProperty = attrs.field(
        metadata={"wire": "key", "type": "DynamicProperty", "since": "6.7", "secret": False},
    )
    """Wire name ``key``. Since 6.7."""

    relations: list[DynamicProperty] | None = attrs.field(
        default=None,
        metadata={"wire": "relations", "type": "DynamicProperty[]", "since": "6.7", "secret": False},
    )
    """Wire name ``relations``. Since 6.7."""
