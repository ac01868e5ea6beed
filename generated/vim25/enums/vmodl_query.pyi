# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vmodl.query``."""

import vmodl

class ObjectUpdateKind(vmodl.OpenEnum):
    """``vmodl.query.PropertyCollector.ObjectUpdate.Kind``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ObjectUpdateKind_enum/
    """
    MODIFY = "modify"
    ENTER = "enter"
    LEAVE = "leave"

class PropertyChangeOp(vmodl.OpenEnum):
    """``vmodl.query.PropertyCollector.Change.Op``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PropertyChangeOp_enum/
    """
    ADD = "add"
    REMOVE = "remove"
    ASSIGN = "assign"
    INDIRECT_REMOVE = "indirectRemove"
