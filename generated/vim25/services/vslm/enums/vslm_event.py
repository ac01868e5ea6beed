# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vslm.event``."""

import builtins
import datetime
import typing

import vim25.services.vslm
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "VslmEventType": (
        "VslmEventType", "vslm.event.VslmEvent.VslmEventType", "1.0", "",
        ("PRE_FCD_MIGRATE_EVENT", "preFcdMigrateEvent"),
        ("POST_FCD_MIGRATE_EVENT", "postFcdMigrateEvent"),
    ),
    "VslmEventVslmEventInfoState": (
        "VslmEventVslmEventInfoState", "vslm.event.VslmEventInfo.State", "1.0", "",
        ("SUCCESS", "success"),
        ("ERROR", "error"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
