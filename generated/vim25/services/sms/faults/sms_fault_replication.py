# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``sms.fault.replication``."""

import builtins
import datetime
import typing

import vim25.services.sms
import vmodl
from vmodl.tables import fault_types

TYPES = {
    "AlreadyDone": (
        "AlreadyDone", "SmsReplicationFault", "sms.fault.replication.AlreadyDone", "6.5", "",
    ),
    "InvalidFunctionTarget": (
        "InvalidFunctionTarget", "SmsReplicationFault", "sms.fault.replication.InvalidFunctionTarget", "6.5", "",
    ),
    "InvalidReplicationState": (
        "InvalidReplicationState", "SmsReplicationFault", "sms.fault.replication.InvalidReplicationState", "6.5", "",
        ("desired_state", "desiredState", "string[]?", "6.5"),
        ("current_state", "currentState", "string", "6.5"),
    ),
    "NoReplicationTarget": (
        "NoReplicationTarget", "SmsReplicationFault", "sms.fault.replication.NoReplicationTarget", "6.5", "",
    ),
    "NoValidReplica": (
        "NoValidReplica", "SmsReplicationFault", "sms.fault.replication.NoValidReplica", "6.5", "",
        ("device_id", "deviceId", "DeviceId?", "6.5"),
    ),
    "PeerNotReachable": (
        "PeerNotReachable", "SmsReplicationFault", "sms.fault.replication.PeerNotReachable", "6.5", "",
    ),
    "SmsReplicationFault": (
        "SmsReplicationFault", "MethodFault", "sms.fault.replication.ReplicationFault", "6.5", "",
    ),
    "SyncOngoing": (
        "SyncOngoing", "SmsReplicationFault", "sms.fault.replication.SyncOngoing", "6.5", "",
        ("task", "task", "ManagedObjectReference", "6.5", False, "SmsTask"),
    ),
}

__getattr__, __dir__ = fault_types(globals(), TYPES)
