# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vm.replication``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "DeviceGroupId": (
        "DeviceGroupId", None, "vim.vm.replication.DeviceGroupId", "6.5", "",
        ("id", "id", "string", "6.5"),
    ),
    "FaultDomainId": (
        "FaultDomainId", None, "vim.vm.replication.FaultDomainId", "6.5", "",
        ("id", "id", "string", "6.5"),
    ),
    "ReplicationGroupId": (
        "ReplicationGroupId", None, "vim.vm.replication.ReplicationGroupId", "6.5", "",
        ("fault_domain_id", "faultDomainId", "FaultDomainId", "6.5"),
        ("device_group_id", "deviceGroupId", "DeviceGroupId", "6.5"),
    ),
    "ReplicationSpec": (
        "ReplicationSpec", None, "vim.vm.replication.ReplicationSpec", "6.5", "",
        ("replication_group_id", "replicationGroupId", "ReplicationGroupId", "6.5"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
