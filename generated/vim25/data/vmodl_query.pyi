# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vmodl.query``."""

import attrs
import typing
import vmodl

from vim25.data.vmodl import DynamicProperty
from vim25.enums.vmodl_query import ObjectUpdateKind, PropertyChangeOp
from vim25.faults.vmodl import MethodFault

@attrs.define(kw_only=True, eq=False)
class MissingObject(vmodl.DataObject):
    """Data object type ``MissingObject`` (vmodl ``vmodl.query.PropertyCollector.MissingObject``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingObject/
    """
    obj: vmodl.ManagedObjectReference
    """Refers to a ManagedObject."""
    fault: MethodFault

@attrs.define(kw_only=True, eq=False)
class MissingProperty(vmodl.DataObject):
    """Data object type ``MissingProperty`` (vmodl ``vmodl.query.PropertyCollector.MissingProperty``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingProperty/
    """
    path: str
    fault: MethodFault

@attrs.define(kw_only=True, eq=False)
class ObjectContent(vmodl.DataObject):
    """Data object type ``ObjectContent`` (vmodl ``vmodl.query.PropertyCollector.ObjectContent``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ObjectContent/
    """
    obj: vmodl.ManagedObjectReference
    """Refers to a ManagedObject."""
    prop_set: list[DynamicProperty] | None = None
    missing_set: list[MissingProperty] | None = None

@attrs.define(kw_only=True, eq=False)
class ObjectSpec(vmodl.DataObject):
    """Data object type ``ObjectSpec`` (vmodl ``vmodl.query.PropertyCollector.ObjectSpec``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ObjectSpec/
    """
    obj: vmodl.ManagedObjectReference
    """Refers to a ManagedObject."""
    skip: bool | None = None
    select_set: list[SelectionSpec] | None = None

@attrs.define(kw_only=True, eq=False)
class ObjectUpdate(vmodl.DataObject):
    """Data object type ``ObjectUpdate`` (vmodl ``vmodl.query.PropertyCollector.ObjectUpdate``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ObjectUpdate/
    """
    kind: ObjectUpdateKind
    obj: vmodl.ManagedObjectReference
    """Refers to a ManagedObject."""
    change_set: list[PropertyChange] | None = None
    missing_set: list[MissingProperty] | None = None

@attrs.define(kw_only=True, eq=False)
class PropertyChange(vmodl.DataObject):
    """Data object type ``PropertyChange`` (vmodl ``vmodl.query.PropertyCollector.Change``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PropertyChange/
    """
    name: str
    op: PropertyChangeOp
    val: typing.Any | None = None
    """Secret where ``name`` matches ``(?i)guestinfo[.]``."""

@attrs.define(kw_only=True, eq=False)
class PropertyFilterSpec(vmodl.DataObject):
    """Data object type ``PropertyFilterSpec`` (vmodl ``vmodl.query.PropertyCollector.FilterSpec``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PropertyFilterSpec/
    """
    prop_set: list[PropertySpec]
    object_set: list[ObjectSpec]
    report_missing_objects_in_results: bool | None = None
    """Since 4.1."""

@attrs.define(kw_only=True, eq=False)
class PropertyFilterUpdate(vmodl.DataObject):
    """Data object type ``PropertyFilterUpdate`` (vmodl
    ``vmodl.query.PropertyCollector.FilterUpdate``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PropertyFilterUpdate/
    """
    filter: vmodl.ManagedObjectReference
    """Refers to a PropertyFilter."""
    object_set: list[ObjectUpdate] | None = None
    missing_set: list[MissingObject] | None = None

@attrs.define(kw_only=True, eq=False)
class PropertySpec(vmodl.DataObject):
    """Data object type ``PropertySpec`` (vmodl ``vmodl.query.PropertyCollector.PropertySpec``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PropertySpec/
    """
    type: str
    all: bool | None = None
    path_set: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class RetrieveOptions(vmodl.DataObject):
    """Data object type ``RetrieveOptions`` (vmodl ``vmodl.query.PropertyCollector.RetrieveOptions``).
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RetrieveOptions/
    """
    max_objects: int | None = None

@attrs.define(kw_only=True, eq=False)
class RetrieveResult(vmodl.DataObject):
    """Data object type ``RetrieveResult`` (vmodl ``vmodl.query.PropertyCollector.RetrieveResult``).
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RetrieveResult/
    """
    token: str | None = None
    objects: list[ObjectContent]

@attrs.define(kw_only=True, eq=False)
class SelectionSpec(vmodl.DataObject):
    """Data object type ``SelectionSpec`` (vmodl ``vmodl.query.PropertyCollector.SelectionSpec``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SelectionSpec/
    """
    name: str | None = None

@attrs.define(kw_only=True, eq=False)
class TraversalSpec(SelectionSpec):
    """Data object type ``TraversalSpec`` (vmodl ``vmodl.query.PropertyCollector.TraversalSpec``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TraversalSpec/
    """
    type: str
    path: str
    skip: bool | None = None
    select_set: list[SelectionSpec] | None = None

@attrs.define(kw_only=True, eq=False)
class UpdateSet(vmodl.DataObject):
    """Data object type ``UpdateSet`` (vmodl ``vmodl.query.PropertyCollector.UpdateSet``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UpdateSet/
    """
    version: str
    filter_set: list[PropertyFilterUpdate] | None = None
    truncated: bool | None = None
    """Since 4.1."""

@attrs.define(kw_only=True, eq=False)
class WaitOptions(vmodl.DataObject):
    """Data object type ``WaitOptions`` (vmodl ``vmodl.query.PropertyCollector.WaitOptions``). Since
    4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WaitOptions/
    """
    max_wait_seconds: int | None = None
    max_object_updates: int | None = None
