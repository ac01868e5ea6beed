# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vmodl``."""

import typing
import vmodl
from attrs import define

from vim25.faults.vmodl import MethodFault

@define(kw_only=True)
class DynamicArray(vmodl.DataObject):
    """``vmodl.DynamicArray``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DynamicArray/
    """
    val: list[typing.Any]

@define(kw_only=True)
class DynamicProperty(vmodl.DataObject):
    """``vmodl.DynamicProperty``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DynamicProperty/
    """
    name: str
    val: typing.Any
    """Secret where ``name`` matches ``(?i)guestinfo[.]``."""

@define(kw_only=True)
class KeyAnyValue(vmodl.DataObject):
    """``vmodl.KeyAnyValue``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/KeyAnyValue/
    """
    key: str
    value: typing.Any

@define(kw_only=True)
class LocalizableMessage(vmodl.DataObject):
    """``vmodl.LocalizableMessage``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LocalizableMessage/
    """
    key: str
    arg: list[KeyAnyValue] | None = None
    message: str | None = None

@define(kw_only=True)
class LocalizedMethodFault(vmodl.DataObject):
    """``vmodl.LocalizedMethodFault``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LocalizedMethodFault/
    """
    fault: MethodFault
    localized_message: str | None = None
