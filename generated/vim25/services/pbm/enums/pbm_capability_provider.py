# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``pbm.capability.provider``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "PbmLineOfServiceInfoLineOfServiceEnum": (
        "PbmLineOfServiceInfoLineOfServiceEnum", "pbm.capability.provider.LineOfServiceInfo.LineOfServiceEnum", "6.5", "",
        ("INSPECTION", "INSPECTION"),
        ("COMPRESSION", "COMPRESSION"),
        ("ENCRYPTION", "ENCRYPTION"),
        ("REPLICATION", "REPLICATION"),
        ("CACHING", "CACHING"),
        ("PERSISTENCE", "PERSISTENCE"),
        ("DATA_PROVIDER", "DATA_PROVIDER"),
        ("DATASTORE_IO_CONTROL", "DATASTORE_IO_CONTROL"),
        ("DATA_PROTECTION", "DATA_PROTECTION"),
        ("STRETCHED_CLUSTER", "STRETCHED_CLUSTER"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
