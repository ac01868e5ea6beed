# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vmodl``."""

import attrs
import typing
import vmodl

from vim25.faults.vmodl import MethodFault

@attrs.define(kw_only=True, eq=False)
class DynamicArray(vmodl.DataObject):
    """Data object type ``DynamicArray`` (vmodl ``vmodl.DynamicArray``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DynamicArray/
    """
    val: list[typing.Any]

@attrs.define(kw_only=True, eq=False)
class DynamicProperty(vmodl.DataObject):
    """Data object type ``DynamicProperty`` (vmodl ``vmodl.DynamicProperty``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DynamicProperty/
    """
    name: str
    val: typing.Any
    """Secret where ``name`` matches ``(?i)guestinfo[.]``."""

@attrs.define(kw_only=True, eq=False)
class KeyAnyValue(vmodl.DataObject):
    """Data object type ``KeyAnyValue`` (vmodl ``vmodl.KeyAnyValue``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/KeyAnyValue/
    """
    key: str
    value: typing.Any

@attrs.define(kw_only=True, eq=False)
class LocalizableMessage(vmodl.DataObject):
    """Data object type ``LocalizableMessage`` (vmodl ``vmodl.LocalizableMessage``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LocalizableMessage/
    """
    key: str
    arg: list[KeyAnyValue] | None = None
    message: str | None = None

@attrs.define(kw_only=True, eq=False)
class LocalizedMethodFault(vmodl.DataObject):
    """Data object type ``LocalizedMethodFault`` (vmodl ``vmodl.LocalizedMethodFault``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LocalizedMethodFault/
    """
    fault: MethodFault
    localized_message: str | None = None
