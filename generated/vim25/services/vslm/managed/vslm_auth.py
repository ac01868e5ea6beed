# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vslm.auth``."""

import builtins
import datetime
import typing

import vim25.services.vslm
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "VslmSessionManager": (
        None, "vslm.auth.SessionManager", "6.7.2", "",
        {
            "vslm_login_by_token": {"name": "VslmLoginByToken", "request": "VslmLoginByTokenRequestType", "since": "6.7.2", "vmodl_name": "loginByToken", "privilege": "System.Anonymous", "faults": ("InvalidLogin",), "service": "vslm", "parameters": (
                ("delegated_token_xml", "delegatedTokenXml", "string", "6.7.2", True),
            )},
            "vslm_logout": {"name": "VslmLogout", "since": "6.7.2", "vmodl_name": "logout", "privilege": "StoragLifecycle.View", "service": "vslm"},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
