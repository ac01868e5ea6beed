# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``pbm.auth``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "PbmSessionManager": (
        None, "pbm.auth.SessionManager", "1.0", "",
        {
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
