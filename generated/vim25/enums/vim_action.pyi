# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.action``."""

import vmodl

class ActionParameter(vmodl.OpenEnum):
    """``vim.action.Action.ActionParameter``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ActionParameter_enum/
    """
    TARGET_NAME = "targetName"
    ALARM_NAME = "alarmName"
    OLD_STATUS = "oldStatus"
    NEW_STATUS = "newStatus"
    TRIGGERING_SUMMARY = "triggeringSummary"
    DECLARING_SUMMARY = "declaringSummary"
    EVENT_DESCRIPTION = "eventDescription"
    TARGET = "target"
    ALARM = "alarm"
