# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.vm.check``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "CheckTestType": (
        "CheckTestType", "vim.vm.check.TestType", "4.0", "",
        ("SOURCE_TESTS", "sourceTests"),
        ("HOST_TESTS", "hostTests"),
        ("RESOURCE_POOL_TESTS", "resourcePoolTests"),
        ("DATASTORE_TESTS", "datastoreTests"),
        ("NETWORK_TESTS", "networkTests"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
