# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vslm``."""

import builtins
import datetime
import typing

import vim25.services.vslm
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "VslmTaskInfoState": (
        "VslmTaskInfoState", "vslm.TaskInfo.State", "6.7.2", "",
        ("QUEUED", "queued"),
        ("RUNNING", "running"),
        ("SUCCESS", "success"),
        ("ERROR", "error"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
