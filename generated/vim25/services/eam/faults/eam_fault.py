# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``eam.fault``."""

import builtins
import datetime
import typing

import vim25.services.eam
import vmodl
from vmodl.tables import fault_types

TYPES = {
    "CertificateNotTrustedFault": (
        "CertificateNotTrustedFault", "EamAppFault", "eam.fault.CertificateNotTrustedFault", "8.2", "",
        ("url", "url", "string?", "8.2"),
    ),
    "DisabledClusterFault": (
        "DisabledClusterFault", "EamAppFault", "eam.fault.DisabledClusterFault", "7.6", "",
        ("disabled_compute_resource", "disabledComputeResource", "ManagedObjectReference[]?", "7.6", False, "ComputeResource"),
    ),
    "EamAppFault": (
        "EamAppFault", "EamRuntimeFault", "eam.fault.EamAppFault", "6.0", "",
    ),
    "EamFault": (
        "EamFault", "MethodFault", "eam.fault.EamFault", "1.0", "",
    ),
    "EamIOFault": (
        "EamIOFault", "EamRuntimeFault", "eam.fault.EamIOFault", "6.0", "",
    ),
    "EamInvalidLogin": (
        "EamInvalidLogin", "EamRuntimeFault", "eam.fault.InvalidLogin", "1.0", "",
    ),
    "EamInvalidState": (
        "EamInvalidState", "EamAppFault", "eam.fault.InvalidState", "7.1", "",
    ),
    "EamInvalidVibPackage": (
        "EamInvalidVibPackage", "EamRuntimeFault", "eam.fault.InvalidVibPackage", "1.0", "",
    ),
    "EamRuntimeFault": (
        "EamRuntimeFault", "RuntimeFault", "eam.fault.EamRuntimeFault", "1.0", "",
    ),
    "EamServiceNotInitialized": (
        "EamServiceNotInitialized", "EamRuntimeFault", "eam.fault.EamServiceNotInitialized", "6.5", "",
    ),
    "EamSystemFault": (
        "EamSystemFault", "EamRuntimeFault", "eam.fault.EamSystemFault", "6.5", "",
    ),
    "InvalidAgencyScope": (
        "InvalidAgencyScope", "EamFault", "eam.fault.InvalidAgencyScope", "1.0", "",
        ("unknown_compute_resource", "unknownComputeResource", "ManagedObjectReference[]?", "1.0", False, "ComputeResource"),
    ),
    "InvalidAgentConfiguration": (
        "InvalidAgentConfiguration", "EamFault", "eam.fault.InvalidAgentConfiguration", "1.0", "",
        ("invalid_agent_configuration", "invalidAgentConfiguration", "AgentConfigInfo?", "1.0"),
        ("invalid_field", "invalidField", "string?", "1.0"),
    ),
    "InvalidUrl": (
        "InvalidUrl", "EamFault", "eam.fault.InvalidUrl", "1.0", "",
        ("url", "url", "string", "1.0"),
        ("malformed_url", "malformedUrl", "boolean", "1.0"),
        ("unknown_host", "unknownHost", "boolean", "1.0"),
        ("connection_refused", "connectionRefused", "boolean", "1.0"),
        ("response_code", "responseCode", "int?", "1.0"),
    ),
    "NoConnectionToVCenter": (
        "NoConnectionToVCenter", "EamRuntimeFault", "eam.fault.NoConnectionToVCenter", "1.0", "",
    ),
    "NotAuthorized": (
        "NotAuthorized", "EamRuntimeFault", "eam.fault.NotAuthorized", "1.0", "",
    ),
}

__getattr__, __dir__ = fault_types(globals(), TYPES)
