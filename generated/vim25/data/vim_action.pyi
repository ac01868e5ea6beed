# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.action``."""

import typing
import vmodl
from attrs import define

@define(kw_only=True)
class Action(vmodl.DataObject):
    """``vim.action.Action``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/Action/
    """

@define(kw_only=True)
class CreateTaskAction(Action):
    """``vim.action.CreateTaskAction``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CreateTaskAction/
    """
    task_type_id: str
    cancelable: bool

@define(kw_only=True)
class MethodAction(Action):
    """``vim.action.MethodAction``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MethodAction/
    """
    name: str
    argument: list[MethodActionArgument] | None = None

@define(kw_only=True)
class MethodActionArgument(vmodl.DataObject):
    """``vim.action.MethodActionArgument``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MethodActionArgument/
    """
    value: typing.Any | None = None

@define(kw_only=True)
class RunScriptAction(Action):
    """``vim.action.RunScriptAction``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RunScriptAction/
    """
    script: str

@define(kw_only=True)
class SendEmailAction(Action):
    """``vim.action.SendEmailAction``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SendEmailAction/
    """
    to_list: str
    cc_list: str
    subject: str
    body: str

@define(kw_only=True)
class SendSNMPAction(Action):
    """``vim.action.SendSNMPAction``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SendSNMPAction/
    """
