# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``pbm.profile``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import data_types

TYPES = {
    "PbmCapabilityConstraints": (
        "PbmCapabilityConstraints", None, "pbm.profile.CapabilityConstraints", "1.0", "",
    ),
    "PbmCapabilityProfile": (
        "PbmCapabilityProfile", "PbmProfile", "pbm.profile.CapabilityBasedProfile", "1.0", "",
        ("profile_category", "profileCategory", "string", "1.0"),
        ("resource_type", "resourceType", "PbmProfileResourceType", "1.0"),
        ("constraints", "constraints", "PbmCapabilityConstraints", "1.0"),
        ("generation_id", "generationId", "long?", "1.0"),
        ("is_default", "isDefault", "boolean", "1.0"),
        ("system_created_profile_type", "systemCreatedProfileType", "string?", "2.0"),
        ("line_of_service", "lineOfService", "string?", "6.5"),
    ),
    "PbmCapabilityProfileCreateSpec": (
        "PbmCapabilityProfileCreateSpec", None, "pbm.profile.CapabilityBasedProfileCreateSpec", "1.0", "",
        ("name", "name", "string", "1.0"),
        ("description", "description", "string?", "1.0"),
        ("category", "category", "string?", "6.5"),
        ("resource_type", "resourceType", "PbmProfileResourceType", "1.0", False, None, "Deprecated since 6.5."),
        ("constraints", "constraints", "PbmCapabilityConstraints", "1.0"),
    ),
    "PbmCapabilityProfileUpdateSpec": (
        "PbmCapabilityProfileUpdateSpec", None, "pbm.profile.CapabilityBasedProfileUpdateSpec", "1.0", "",
        ("name", "name", "string?", "1.0"),
        ("description", "description", "string?", "1.0"),
        ("constraints", "constraints", "PbmCapabilityConstraints?", "1.0"),
    ),
    "PbmCapabilitySubProfile": (
        "PbmCapabilitySubProfile", None, "pbm.profile.SubProfileCapabilityConstraints.SubProfile", "1.0", "",
        ("name", "name", "string", "1.0"),
        ("capability", "capability", "PbmCapabilityInstance[]", "1.0"),
        ("force_provision", "forceProvision", "boolean?", "1.0"),
    ),
    "PbmCapabilitySubProfileConstraints": (
        "PbmCapabilitySubProfileConstraints", "PbmCapabilityConstraints", "pbm.profile.SubProfileCapabilityConstraints", "1.0", "",
        ("sub_profiles", "subProfiles", "PbmCapabilitySubProfile[]", "1.0"),
    ),
    "PbmDataServiceToPoliciesMap": (
        "PbmDataServiceToPoliciesMap", None, "pbm.profile.DataServiceToPoliciesMap", "6.5", "",
        ("data_service_policy", "dataServicePolicy", "PbmProfileId", "6.5"),
        ("parent_storage_policies", "parentStoragePolicies", "PbmProfileId[]?", "6.5"),
        ("fault", "fault", "MethodFault?", "6.5"),
    ),
    "PbmDefaultCapabilityProfile": (
        "PbmDefaultCapabilityProfile", "PbmCapabilityProfile", "pbm.profile.DefaultCapabilityBasedProfile", "1.0", "",
        ("vvol_type", "vvolType", "string[]", "1.0"),
        ("container_id", "containerId", "string", "1.0"),
    ),
    "PbmDefaultProfileInfo": (
        "PbmDefaultProfileInfo", None, "pbm.profile.DefaultProfileInfo", "2.0", "",
        ("datastores", "datastores", "PbmPlacementHub[]", "2.0"),
        ("default_profile", "defaultProfile", "PbmProfile?", "2.0"),
        ("method_fault", "methodFault", "MethodFault?", "8.0.2.0"),
    ),
    "PbmProfile": (
        "PbmProfile", None, "pbm.profile.Profile", "1.0", "",
        ("profile_id", "profileId", "PbmProfileId", "1.0"),
        ("name", "name", "string", "1.0"),
        ("description", "description", "string?", "1.0"),
        ("creation_time", "creationTime", "dateTime", "1.0"),
        ("created_by", "createdBy", "string", "1.0"),
        ("last_updated_time", "lastUpdatedTime", "dateTime", "1.0"),
        ("last_updated_by", "lastUpdatedBy", "string", "1.0"),
    ),
    "PbmProfileId": (
        "PbmProfileId", None, "pbm.profile.ProfileId", "1.0", "",
        ("unique_id", "uniqueId", "string", "1.0"),
    ),
    "PbmProfileOperationOutcome": (
        "PbmProfileOperationOutcome", None, "pbm.profile.ProfileOperationOutcome", "1.0", "",
        ("profile_id", "profileId", "PbmProfileId", "1.0"),
        ("fault", "fault", "MethodFault?", "1.0"),
    ),
    "PbmProfileResourceType": (
        "PbmProfileResourceType", None, "pbm.profile.ResourceType", "1.0", "",
        ("resource_type", "resourceType", "string", "1.0"),
    ),
    "PbmProfileType": (
        "PbmProfileType", None, "pbm.profile.ProfileType", "1.0", "",
        ("unique_id", "uniqueId", "string", "1.0"),
    ),
    "PbmQueryProfileResult": (
        "PbmQueryProfileResult", None, "pbm.profile.QueryProfileResult", "1.0", "",
        ("object", "object", "PbmServerObjectRef", "1.0"),
        ("profile_id", "profileId", "PbmProfileId[]?", "1.0"),
        ("fault", "fault", "MethodFault?", "1.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
