# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``pbm.fault``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import fault_types

TYPES = {
    "PbmAlreadyExists": (
        "PbmAlreadyExists", "PbmFault", "pbm.fault.AlreadyExists", "1.0", "",
        ("name", "name", "string?", "1.0"),
    ),
    "PbmCapabilityProfilePropertyMismatchFault": (
        "PbmCapabilityProfilePropertyMismatchFault", "PbmPropertyMismatchFault", "pbm.fault.CapabilityProfilePropertyMismatchFault", "1.0", "",
        ("resource_property_instance", "resourcePropertyInstance", "PbmCapabilityPropertyInstance", "1.0"),
    ),
    "PbmCompatibilityCheckFault": (
        "PbmCompatibilityCheckFault", "PbmFault", "pbm.fault.CompatibilityCheckFault", "1.0", "",
        ("hub", "hub", "PbmPlacementHub", "1.0"),
    ),
    "PbmDefaultProfileAppliesFault": (
        "PbmDefaultProfileAppliesFault", "PbmCompatibilityCheckFault", "pbm.fault.DefaultProfileAppliesFault", "1.0", "",
    ),
    "PbmDuplicateName": (
        "PbmDuplicateName", "PbmFault", "pbm.fault.DuplicateName", "1.0", "",
        ("name", "name", "string", "1.0"),
    ),
    "PbmFault": (
        "PbmFault", "MethodFault", "pbm.fault.PBMFault", "1.0", "",
    ),
    "PbmFaultInvalidLogin": (
        "PbmFaultInvalidLogin", "PbmFault", "pbm.fault.InvalidLogin", "2.0", "",
    ),
    "PbmFaultNoPermission": (
        "PbmFaultNoPermission", "SecurityError", "pbm.fault.NoPermission", "8.0.2.0", "",
        ("missing_privileges", "missingPrivileges", "PbmFaultNoPermissionEntityPrivileges[]?", "8.0.2.0"),
    ),
    "PbmFaultNotFound": (
        "PbmFaultNotFound", "PbmFault", "pbm.fault.NotFound", "1.0", "",
    ),
    "PbmFaultProfileStorageFault": (
        "PbmFaultProfileStorageFault", "PbmFault", "pbm.fault.ProfileStorageFault", "1.0", "",
    ),
    "PbmIncompatibleVendorSpecificRuleSet": (
        "PbmIncompatibleVendorSpecificRuleSet", "PbmCapabilityProfilePropertyMismatchFault", "pbm.fault.IncompatibleVendorSpecificRuleSet", "1.0", "",
    ),
    "PbmLegacyHubsNotSupported": (
        "PbmLegacyHubsNotSupported", "PbmFault", "pbm.fault.LegacyHubsNotSupported", "2.0", "",
        ("hubs", "hubs", "PbmPlacementHub[]", "2.0"),
    ),
    "PbmNonExistentHubs": (
        "PbmNonExistentHubs", "PbmFault", "pbm.fault.NonExistentHubs", "2.0", "",
        ("hubs", "hubs", "PbmPlacementHub[]", "2.0"),
    ),
    "PbmPropertyMismatchFault": (
        "PbmPropertyMismatchFault", "PbmCompatibilityCheckFault", "pbm.fault.PropertyMismatchFault", "1.0", "",
        ("capability_instance_id", "capabilityInstanceId", "PbmCapabilityMetadataUniqueId", "1.0"),
        ("requirement_property_instance", "requirementPropertyInstance", "PbmCapabilityPropertyInstance", "1.0"),
    ),
    "PbmResourceInUse": (
        "PbmResourceInUse", "PbmFault", "pbm.fault.ResourceInUse", "1.0", "",
        ("type", "type", "string?", "1.0"),
        ("name", "name", "string?", "1.0"),
    ),
}

__getattr__, __dir__ = fault_types(globals(), TYPES)
