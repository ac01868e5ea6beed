# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``sms.auth``."""

import builtins
import datetime
import typing

import vim25.services.sms
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "SmsSessionManager": (
        None, "sms.auth.SessionManager", "5.0", "",
        {
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
