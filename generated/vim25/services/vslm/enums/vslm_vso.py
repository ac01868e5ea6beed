# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vslm.vso``."""

import builtins
import datetime
import typing

import vim25.services.vslm
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "VslmVsoVStorageObjectQuerySpecQueryFieldEnum": (
        "VslmVsoVStorageObjectQuerySpecQueryFieldEnum", "vslm.vso.VStorageObjectQuerySpec.QueryFieldEnum", "6.7.2", "",
        ("ID", "id"),
        ("NAME", "name"),
        ("CAPACITY", "capacity"),
        ("CREATE_TIME", "createTime"),
        ("BACKING_OBJECT_ID", "backingObjectId"),
        ("DATASTORE_MO_ID", "datastoreMoId"),
        ("METADATA_KEY", "metadataKey"),
        ("METADATA_VALUE", "metadataValue"),
    ),
    "VslmVsoVStorageObjectQuerySpecQueryOperatorEnum": (
        "VslmVsoVStorageObjectQuerySpecQueryOperatorEnum", "vslm.vso.VStorageObjectQuerySpec.QueryOperatorEnum", "6.7.2", "",
        ("EQUALS", "equals"),
        ("NOT_EQUALS", "notEquals"),
        ("LESS_THAN", "lessThan"),
        ("GREATER_THAN", "greaterThan"),
        ("LESS_THAN_OR_EQUAL", "lessThanOrEqual"),
        ("GREATER_THAN_OR_EQUAL", "greaterThanOrEqual"),
        ("CONTAINS", "contains"),
        ("STARTS_WITH", "startsWith"),
        ("ENDS_WITH", "endsWith"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
