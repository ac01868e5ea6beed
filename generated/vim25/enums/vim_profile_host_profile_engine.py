# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.profile.host.profileEngine``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "AnswerFileValidationInfoStatus": (
        "AnswerFileValidationInfoStatus", "vim.profile.host.profileEngine.AnswerFileValidationInfo.Status", "6.7", "",
        ("SUCCESS", "success"),
        ("FAILED", "failed"),
        ("FAILED_DEFAULTS", "failed_defaults"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
