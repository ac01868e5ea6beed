# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``sms.storage.replication``."""

import builtins
import datetime
import typing

import vim25.services.sms
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "ReplicationReplicationState": (
        "ReplicationReplicationState", "sms.storage.replication.ReplicationState", "6.5", "",
        ("SOURCE", "SOURCE"),
        ("TARGET", "TARGET"),
        ("FAILEDOVER", "FAILEDOVER"),
        ("INTEST", "INTEST"),
        ("REMOTE_FAILEDOVER", "REMOTE_FAILEDOVER"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
