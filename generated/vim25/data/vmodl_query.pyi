# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vmodl.query``."""

import typing
import vmodl
from attrs import define, field

from vim25.data.vmodl import DynamicProperty
from vim25.enums.vmodl_query import ObjectUpdateKind, PropertyChangeOp
from vim25.faults.vmodl import MethodFault
from vim25.managed.vmodl_query import PropertyFilter

def _ManagedObject(given: vmodl.ManagedObjectReference | vmodl.ManagedObject) -> vmodl.ManagedObjectReference: ...
def _PropertyFilter(given: vmodl.ManagedObjectReference[PropertyFilter] | PropertyFilter) -> vmodl.ManagedObjectReference[PropertyFilter]: ...

@define(kw_only=True)
class MissingObject(vmodl.DataObject):
    """``vmodl.query.PropertyCollector.MissingObject``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingObject/
    """
    obj: vmodl.ManagedObjectReference = field(converter=_ManagedObject)
    """Refers to a ManagedObject."""
    fault: MethodFault

@define(kw_only=True)
class MissingProperty(vmodl.DataObject):
    """``vmodl.query.PropertyCollector.MissingProperty``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MissingProperty/
    """
    path: str
    fault: MethodFault

@define(kw_only=True)
class ObjectContent(vmodl.DataObject):
    """``vmodl.query.PropertyCollector.ObjectContent``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ObjectContent/
    """
    obj: vmodl.ManagedObjectReference = field(converter=_ManagedObject)
    """Refers to a ManagedObject."""
    prop_set: list[DynamicProperty] | None = None
    missing_set: list[MissingProperty] | None = None

@define(kw_only=True)
class ObjectSpec(vmodl.DataObject):
    """``vmodl.query.PropertyCollector.ObjectSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ObjectSpec/
    """
    obj: vmodl.ManagedObjectReference = field(converter=_ManagedObject)
    """Refers to a ManagedObject."""
    skip: bool | None = None
    select_set: list[SelectionSpec] | None = None

@define(kw_only=True)
class ObjectUpdate(vmodl.DataObject):
    """``vmodl.query.PropertyCollector.ObjectUpdate``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ObjectUpdate/
    """
    kind: ObjectUpdateKind
    obj: vmodl.ManagedObjectReference = field(converter=_ManagedObject)
    """Refers to a ManagedObject."""
    change_set: list[PropertyChange] | None = None
    missing_set: list[MissingProperty] | None = None

@define(kw_only=True)
class PropertyChange(vmodl.DataObject):
    """``vmodl.query.PropertyCollector.Change``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PropertyChange/
    """
    name: str
    op: PropertyChangeOp
    val: typing.Any | None = None
    """Secret where ``name`` matches ``(?i)guestinfo[.]``."""

@define(kw_only=True)
class PropertyFilterSpec(vmodl.DataObject):
    """``vmodl.query.PropertyCollector.FilterSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PropertyFilterSpec/
    """
    prop_set: list[PropertySpec]
    object_set: list[ObjectSpec]
    report_missing_objects_in_results: bool | None = None
    """Since 4.1."""

@define(kw_only=True)
class PropertyFilterUpdate(vmodl.DataObject):
    """``vmodl.query.PropertyCollector.FilterUpdate``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PropertyFilterUpdate/
    """
    filter: vmodl.ManagedObjectReference[PropertyFilter] = field(converter=_PropertyFilter)
    """Refers to a PropertyFilter."""
    object_set: list[ObjectUpdate] | None = None
    missing_set: list[MissingObject] | None = None

@define(kw_only=True)
class PropertySpec(vmodl.DataObject):
    """``vmodl.query.PropertyCollector.PropertySpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PropertySpec/
    """
    type: str
    all: bool | None = None
    path_set: list[str] | None = None

@define(kw_only=True)
class RetrieveOptions(vmodl.DataObject):
    """``vmodl.query.PropertyCollector.RetrieveOptions``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RetrieveOptions/
    """
    max_objects: int | None = None

@define(kw_only=True)
class RetrieveResult(vmodl.DataObject):
    """``vmodl.query.PropertyCollector.RetrieveResult``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RetrieveResult/
    """
    token: str | None = None
    objects: list[ObjectContent]

@define(kw_only=True)
class SelectionSpec(vmodl.DataObject):
    """``vmodl.query.PropertyCollector.SelectionSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SelectionSpec/
    """
    name: str | None = None

@define(kw_only=True)
class TraversalSpec(SelectionSpec):
    """``vmodl.query.PropertyCollector.TraversalSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TraversalSpec/
    """
    type: str
    path: str
    skip: bool | None = None
    select_set: list[SelectionSpec] | None = None

@define(kw_only=True)
class UpdateSet(vmodl.DataObject):
    """``vmodl.query.PropertyCollector.UpdateSet``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UpdateSet/
    """
    version: str
    filter_set: list[PropertyFilterUpdate] | None = None
    truncated: bool | None = None
    """Since 4.1."""

@define(kw_only=True)
class WaitOptions(vmodl.DataObject):
    """``vmodl.query.PropertyCollector.WaitOptions``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WaitOptions/
    """
    max_wait_seconds: int | None = None
    max_object_updates: int | None = None
