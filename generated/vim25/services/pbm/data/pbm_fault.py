# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``pbm.fault``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import data_types

TYPES = {
    "PbmFaultNoPermissionEntityPrivileges": (
        "PbmFaultNoPermissionEntityPrivileges", None, "pbm.fault.NoPermission.EntityPrivileges", "1.0", "",
        ("profile_id", "profileId", "PbmProfileId?", "1.0"),
        ("privilege_ids", "privilegeIds", "string[]?", "1.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
