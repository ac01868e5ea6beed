# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``pbm.replication``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "PbmReplicationManager": (
        None, "pbm.replication.ReplicationManager", "6.5", "",
        {
            "pbm_query_replication_groups": {"name": "PbmQueryReplicationGroups", "request": "PbmQueryReplicationGroupsRequestType", "result": "PbmQueryReplicationGroupResult[]", "nullable": True, "since": "6.5", "vmodl_name": "queryReplicationGroups", "privilege": "StorageProfile.View", "faults": ("PbmFault",), "service": "pbm", "parameters": (
                ("entities", "entities", "PbmServerObjectRef[]?", "6.5"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
