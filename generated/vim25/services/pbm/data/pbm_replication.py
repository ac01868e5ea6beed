# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``pbm.replication``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import data_types

TYPES = {
    "PbmQueryReplicationGroupResult": (
        "PbmQueryReplicationGroupResult", None, "pbm.replication.QueryReplicationGroupResult", "6.5", "",
        ("object", "object", "PbmServerObjectRef", "6.5"),
        ("replication_group_id", "replicationGroupId", "ReplicationGroupId?", "6.5"),
        ("fault", "fault", "MethodFault?", "6.5"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
