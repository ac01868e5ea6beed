# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``pbm.profile.provider``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import data_types

TYPES = {
    "PbmDatastoreSpaceStatistics": (
        "PbmDatastoreSpaceStatistics", None, "pbm.profile.provider.DatastoreSpaceStatistics", "2.0", "",
        ("profile_id", "profileId", "string?", "2.0"),
        ("physical_total_in_mb", "physicalTotalInMB", "long", "2.0"),
        ("physical_free_in_mb", "physicalFreeInMB", "long", "2.0"),
        ("physical_used_in_mb", "physicalUsedInMB", "long", "2.0"),
        ("logical_limit_in_mb", "logicalLimitInMB", "long?", "2.0"),
        ("logical_free_in_mb", "logicalFreeInMB", "long", "2.0"),
        ("logical_used_in_mb", "logicalUsedInMB", "long", "2.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
