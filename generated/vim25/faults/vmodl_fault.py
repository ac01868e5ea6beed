# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``vmodl.fault``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import fault_types

TYPES = {
    "HostCommunication": (
        "HostCommunication", "RuntimeFault", "vmodl.fault.HostCommunication", "2.0", "",
    ),
    "HostNotConnected": (
        "HostNotConnected", "HostCommunication", "vmodl.fault.HostNotConnected", "2.0", "",
    ),
    "HostNotReachable": (
        "HostNotReachable", "HostCommunication", "vmodl.fault.HostNotReachable", "2.0", "",
    ),
    "InvalidArgument": (
        "InvalidArgument", "RuntimeFault", "vmodl.fault.InvalidArgument", "2.0", "",
        ("invalid_property", "invalidProperty", "string?", "2.0"),
    ),
    "InvalidRequest": (
        "InvalidRequest", "RuntimeFault", "vmodl.fault.InvalidRequest", "2.0", "",
    ),
    "InvalidType": (
        "InvalidType", "InvalidRequest", "vmodl.fault.InvalidType", "2.0", "",
        ("argument", "argument", "string?", "2.0"),
    ),
    "ManagedObjectNotFound": (
        "ManagedObjectNotFound", "RuntimeFault", "vmodl.fault.ManagedObjectNotFound", "2.0", "",
        ("obj", "obj", "ManagedObjectReference", "2.0", False, "ManagedObject"),
    ),
    "MethodNotFound": (
        "MethodNotFound", "InvalidRequest", "vmodl.fault.MethodNotFound", "2.0", "",
        ("receiver", "receiver", "ManagedObjectReference", "2.0", False, "ManagedObject"),
        ("method", "method", "string", "2.0"),
    ),
    "NotEnoughLicenses": (
        "NotEnoughLicenses", "RuntimeFault", "vmodl.fault.NotEnoughLicenses", "2.0", "",
    ),
    "NotImplemented": (
        "NotImplemented", "RuntimeFault", "vmodl.fault.NotImplemented", "2.0", "",
    ),
    "NotSupported": (
        "NotSupported", "RuntimeFault", "vmodl.fault.NotSupported", "2.0", "",
    ),
    "RequestCanceled": (
        "RequestCanceled", "RuntimeFault", "vmodl.fault.RequestCanceled", "2.0", "",
    ),
    "SecurityError": (
        "SecurityError", "RuntimeFault", "vmodl.fault.SecurityError", "2.0", "",
    ),
    "SystemError": (
        "SystemError", "RuntimeFault", "vmodl.fault.SystemError", "2.0", "",
        ("reason", "reason", "string", "2.0"),
    ),
    "UnexpectedFault": (
        "UnexpectedFault", "RuntimeFault", "vmodl.fault.UnexpectedFault", "2.0", "",
        ("fault_name", "faultName", "string", "2.0"),
        ("fault", "fault", "MethodFault?", "2.0"),
    ),
}

__getattr__, __dir__ = fault_types(globals(), TYPES)
