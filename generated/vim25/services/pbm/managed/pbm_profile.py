# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``pbm.profile``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "PbmProfileProfileManager": (
        None, "pbm.profile.ProfileManager", "1.0", "",
        {
            "pbm_assign_default_requirement_profile": {"name": "PbmAssignDefaultRequirementProfile", "request": "PbmAssignDefaultRequirementProfileRequestType", "since": "2.0", "vmodl_name": "assignDefaultRequirementProfile", "privilege": "StorageProfile.Update", "faults": ("InvalidArgument", "PbmLegacyHubsNotSupported", "PbmNonExistentHubs", "PbmFault"), "service": "pbm", "parameters": (
                ("profile", "profile", "PbmProfileId", "2.0"),
                ("datastores", "datastores", "PbmPlacementHub[]", "2.0"),
            )},
            "pbm_create": {"name": "PbmCreate", "request": "PbmCreateRequestType", "result": "PbmProfileId", "since": "1.0", "vmodl_name": "create", "privilege": "StorageProfile.Update", "faults": ("InvalidArgument", "PbmFaultProfileStorageFault", "PbmDuplicateName"), "service": "pbm", "parameters": (
                ("create_spec", "createSpec", "PbmCapabilityProfileCreateSpec", "1.0"),
            )},
            "pbm_delete": {"name": "PbmDelete", "request": "PbmDeleteRequestType", "result": "PbmProfileOperationOutcome[]", "nullable": True, "since": "1.0", "vmodl_name": "delete", "privilege": "StorageProfile.Update", "service": "pbm", "parameters": (
                ("profile_id", "profileId", "PbmProfileId[]", "1.0"),
            )},
            "pbm_fetch_capability_metadata": {"name": "PbmFetchCapabilityMetadata", "request": "PbmFetchCapabilityMetadataRequestType", "result": "PbmCapabilityMetadataPerCategory[]", "nullable": True, "since": "1.0", "vmodl_name": "fetchCapabilityMetadata", "privilege": "StorageProfile.View", "service": "pbm", "parameters": (
                ("resource_type", "resourceType", "PbmProfileResourceType?", "1.0"),
                ("vendor_uuid", "vendorUuid", "string?", "1.0"),
            )},
            "pbm_fetch_capability_schema": {"name": "PbmFetchCapabilitySchema", "request": "PbmFetchCapabilitySchemaRequestType", "result": "PbmCapabilitySchema[]", "nullable": True, "since": "6.5", "vmodl_name": "fetchCapabilitySchema", "privilege": "StorageProfile.View", "faults": ("PbmFault",), "service": "pbm", "parameters": (
                ("vendor_uuid", "vendorUuid", "string?", "6.5"),
                ("line_of_service", "lineOfService", "string[]?", "6.5"),
            )},
            "pbm_fetch_resource_type": {"name": "PbmFetchResourceType", "result": "PbmProfileResourceType[]", "nullable": True, "since": "1.0", "vmodl_name": "fetchResourceType", "privilege": "StorageProfile.View", "service": "pbm"},
            "pbm_fetch_vendor_info": {"name": "PbmFetchVendorInfo", "request": "PbmFetchVendorInfoRequestType", "result": "PbmCapabilityVendorResourceTypeInfo[]", "nullable": True, "since": "1.0", "vmodl_name": "fetchVendorInfo", "privilege": "StorageProfile.View", "service": "pbm", "parameters": (
                ("resource_type", "resourceType", "PbmProfileResourceType?", "1.0"),
            )},
            "pbm_find_applicable_default_profile": {"name": "PbmFindApplicableDefaultProfile", "request": "PbmFindApplicableDefaultProfileRequestType", "result": "PbmProfile[]", "nullable": True, "since": "2.0", "vmodl_name": "findApplicableDefaultProfile", "privilege": "StorageProfile.View", "faults": ("PbmLegacyHubsNotSupported", "PbmNonExistentHubs", "PbmFault", "InvalidArgument"), "service": "pbm", "parameters": (
                ("datastores", "datastores", "PbmPlacementHub[]", "2.0"),
            )},
            "pbm_query_associated_entities": {"name": "PbmQueryAssociatedEntities", "request": "PbmQueryAssociatedEntitiesRequestType", "result": "PbmQueryProfileResult[]", "nullable": True, "since": "6.5", "vmodl_name": "queryAssociatedEntities", "privilege": "StorageProfile.View", "faults": ("PbmFault",), "service": "pbm", "parameters": (
                ("profiles", "profiles", "PbmProfileId[]?", "6.5"),
            )},
            "pbm_query_associated_entity": {"name": "PbmQueryAssociatedEntity", "request": "PbmQueryAssociatedEntityRequestType", "result": "PbmServerObjectRef[]", "nullable": True, "since": "1.0", "vmodl_name": "queryAssociatedEntity", "privilege": "StorageProfile.View", "faults": ("PbmFault",), "service": "pbm", "parameters": (
                ("profile", "profile", "PbmProfileId", "1.0"),
                ("entity_type", "entityType", "string?", "1.0"),
            )},
            "pbm_query_associated_profile": {"name": "PbmQueryAssociatedProfile", "request": "PbmQueryAssociatedProfileRequestType", "result": "PbmProfileId[]", "nullable": True, "since": "1.0", "vmodl_name": "queryAssociatedProfile", "privilege": "StorageProfile.View", "faults": ("PbmFault",), "service": "pbm", "parameters": (
                ("entity", "entity", "PbmServerObjectRef", "1.0"),
            )},
            "pbm_query_associated_profiles": {"name": "PbmQueryAssociatedProfiles", "request": "PbmQueryAssociatedProfilesRequestType", "result": "PbmQueryProfileResult[]", "nullable": True, "since": "1.0", "vmodl_name": "queryAssociatedProfiles", "privilege": "StorageProfile.View", "faults": ("PbmFault",), "service": "pbm", "parameters": (
                ("entities", "entities", "PbmServerObjectRef[]", "1.0"),
            )},
            "pbm_query_default_requirement_profile": {"name": "PbmQueryDefaultRequirementProfile", "request": "PbmQueryDefaultRequirementProfileRequestType", "result": "PbmProfileId", "nullable": True, "since": "2.0", "vmodl_name": "queryDefaultRequirementProfile", "privilege": "StorageProfile.View", "faults": ("InvalidArgument", "PbmNonExistentHubs", "PbmFault"), "service": "pbm", "parameters": (
                ("hub", "hub", "PbmPlacementHub", "2.0"),
            )},
            "pbm_query_default_requirement_profiles": {"name": "PbmQueryDefaultRequirementProfiles", "request": "PbmQueryDefaultRequirementProfilesRequestType", "result": "PbmDefaultProfileInfo[]", "since": "2.0", "vmodl_name": "queryDefaultRequirementProfiles", "privilege": "StorageProfile.View", "faults": ("InvalidArgument", "PbmNonExistentHubs", "PbmFault"), "service": "pbm", "parameters": (
                ("datastores", "datastores", "PbmPlacementHub[]", "2.0"),
            )},
            "pbm_query_profile": {"name": "PbmQueryProfile", "request": "PbmQueryProfileRequestType", "result": "PbmProfileId[]", "nullable": True, "since": "1.0", "vmodl_name": "queryProfile", "privilege": "StorageProfile.View", "faults": ("InvalidArgument",), "service": "pbm", "parameters": (
                ("resource_type", "resourceType", "PbmProfileResourceType", "1.0"),
                ("profile_category", "profileCategory", "string?", "1.0"),
            )},
            "pbm_query_space_stats_for_storage_container": {"name": "PbmQuerySpaceStatsForStorageContainer", "request": "PbmQuerySpaceStatsForStorageContainerRequestType", "result": "PbmDatastoreSpaceStatistics[]", "nullable": True, "since": "2.0", "vmodl_name": "querySpaceStatsForStorageContainer", "privilege": "StorageProfile.View", "faults": ("InvalidArgument", "PbmFault"), "service": "pbm", "parameters": (
                ("datastore", "datastore", "PbmServerObjectRef", "2.0"),
                ("capability_profile_id", "capabilityProfileId", "PbmProfileId[]?", "2.0"),
            )},
            "pbm_reset_default_requirement_profile": {"name": "PbmResetDefaultRequirementProfile", "request": "PbmResetDefaultRequirementProfileRequestType", "since": "1.0", "vmodl_name": "resetDefaultRequirementProfile", "privilege": "StorageProfile.Update", "service": "pbm", "parameters": (
                ("profile", "profile", "PbmProfileId?", "1.0"),
            )},
            "pbm_reset_v_san_default_profile": {"name": "PbmResetVSanDefaultProfile", "since": "2.0", "vmodl_name": "resetVSanDefaultProfile", "privilege": "StorageProfile.Update", "service": "pbm"},
            "pbm_retrieve_content": {"name": "PbmRetrieveContent", "request": "PbmRetrieveContentRequestType", "result": "PbmProfile[]", "since": "1.0", "vmodl_name": "retrieveContent", "privilege": "StorageProfile.View", "faults": ("InvalidArgument",), "service": "pbm", "parameters": (
                ("profile_ids", "profileIds", "PbmProfileId[]", "1.0"),
            )},
            "pbm_update": {"name": "PbmUpdate", "request": "PbmUpdateRequestType", "since": "1.0", "vmodl_name": "update", "privilege": "StorageProfile.Update", "faults": ("InvalidArgument", "PbmFaultProfileStorageFault"), "service": "pbm", "parameters": (
                ("profile_id", "profileId", "PbmProfileId", "1.0"),
                ("update_spec", "updateSpec", "PbmCapabilityProfileUpdateSpec", "1.0"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
