# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.action``."""

import attrs
import typing
import vmodl

@attrs.define(kw_only=True, eq=False)
class Action(vmodl.DataObject):
    """Data object type ``Action`` (vmodl ``vim.action.Action``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/Action/
    """

@attrs.define(kw_only=True, eq=False)
class CreateTaskAction(Action):
    """Data object type ``CreateTaskAction`` (vmodl ``vim.action.CreateTaskAction``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CreateTaskAction/
    """
    task_type_id: str
    cancelable: bool

@attrs.define(kw_only=True, eq=False)
class MethodAction(Action):
    """Data object type ``MethodAction`` (vmodl ``vim.action.MethodAction``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MethodAction/
    """
    name: str
    argument: list[MethodActionArgument] | None = None

@attrs.define(kw_only=True, eq=False)
class MethodActionArgument(vmodl.DataObject):
    """Data object type ``MethodActionArgument`` (vmodl ``vim.action.MethodActionArgument``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MethodActionArgument/
    """
    value: typing.Any | None = None

@attrs.define(kw_only=True, eq=False)
class RunScriptAction(Action):
    """Data object type ``RunScriptAction`` (vmodl ``vim.action.RunScriptAction``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RunScriptAction/
    """
    script: str

@attrs.define(kw_only=True, eq=False)
class SendEmailAction(Action):
    """Data object type ``SendEmailAction`` (vmodl ``vim.action.SendEmailAction``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SendEmailAction/
    """
    to_list: str
    cc_list: str
    subject: str
    body: str

@attrs.define(kw_only=True, eq=False)
class SendSNMPAction(Action):
    """Data object type ``SendSNMPAction`` (vmodl ``vim.action.SendSNMPAction``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SendSNMPAction/
    """
