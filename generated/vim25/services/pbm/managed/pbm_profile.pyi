# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``pbm.profile``."""

import vmodl

from vim25.services.pbm.data.pbm import PbmServerObjectRef
from vim25.services.pbm.data.pbm_capability_provider import PbmCapabilityMetadataPerCategory, PbmCapabilitySchema, PbmCapabilityVendorResourceTypeInfo
from vim25.services.pbm.data.pbm_placement import PbmPlacementHub
from vim25.services.pbm.data.pbm_profile import PbmCapabilityProfileCreateSpec, PbmCapabilityProfileUpdateSpec, PbmDefaultProfileInfo, PbmProfile, PbmProfileId, PbmProfileOperationOutcome, PbmProfileResourceType, PbmQueryProfileResult
from vim25.services.pbm.data.pbm_profile_provider import PbmDatastoreSpaceStatistics

class PbmProfileProfileManager(vmodl.ManagedObject):
    """``pbm.profile.ProfileManager``. Since 1.0."""
    def pbm_assign_default_requirement_profile(self, profile: PbmProfileId, datastores: list[PbmPlacementHub]) -> None:
        """Call ``PbmAssignDefaultRequirementProfile``.

        Since 2.0. Privilege StorageProfile.Update.

        Raises InvalidArgument, PbmLegacyHubsNotSupported, PbmNonExistentHubs, PbmFault, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmProfileProfileManager/moId/PbmAssignDefaultRequirementProfile/post/
        """
    def pbm_create(self, create_spec: PbmCapabilityProfileCreateSpec) -> PbmProfileId:
        """Call ``PbmCreate``.

        Since 1.0. Privilege StorageProfile.Update.

        Raises InvalidArgument, PbmFaultProfileStorageFault, PbmDuplicateName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmProfileProfileManager/moId/PbmCreate/post/
        """
    def pbm_delete(self, profile_id: list[PbmProfileId]) -> list[PbmProfileOperationOutcome] | None:
        """Call ``PbmDelete``.

        Since 1.0. Privilege StorageProfile.Update.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmProfileProfileManager/moId/PbmDelete/post/
        """
    def pbm_fetch_capability_metadata(self, *, resource_type: PbmProfileResourceType | None = None, vendor_uuid: str | None = None) -> list[PbmCapabilityMetadataPerCategory] | None:
        """Call ``PbmFetchCapabilityMetadata``.

        Since 1.0. Privilege StorageProfile.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmProfileProfileManager/moId/PbmFetchCapabilityMetadata/post/
        """
    def pbm_fetch_capability_schema(self, *, vendor_uuid: str | None = None, line_of_service: list[str] | None = None) -> list[PbmCapabilitySchema] | None:
        """Call ``PbmFetchCapabilitySchema``.

        Since 6.5. Privilege StorageProfile.View.

        Raises PbmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmProfileProfileManager/moId/PbmFetchCapabilitySchema/post/
        """
    def pbm_fetch_resource_type(self) -> list[PbmProfileResourceType] | None:
        """Call ``PbmFetchResourceType``.

        Since 1.0. Privilege StorageProfile.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmProfileProfileManager/moId/PbmFetchResourceType/post/
        """
    def pbm_fetch_vendor_info(self, *, resource_type: PbmProfileResourceType | None = None) -> list[PbmCapabilityVendorResourceTypeInfo] | None:
        """Call ``PbmFetchVendorInfo``.

        Since 1.0. Privilege StorageProfile.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmProfileProfileManager/moId/PbmFetchVendorInfo/post/
        """
    def pbm_find_applicable_default_profile(self, datastores: list[PbmPlacementHub]) -> list[PbmProfile] | None:
        """Call ``PbmFindApplicableDefaultProfile``.

        Since 2.0. Privilege StorageProfile.View.

        Raises PbmLegacyHubsNotSupported, PbmNonExistentHubs, PbmFault, InvalidArgument, or another
        fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmProfileProfileManager/moId/PbmFindApplicableDefaultProfile/post/
        """
    def pbm_query_associated_entities(self, *, profiles: list[PbmProfileId] | None = None) -> list[PbmQueryProfileResult] | None:
        """Call ``PbmQueryAssociatedEntities``.

        Since 6.5. Privilege StorageProfile.View.

        Raises PbmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmProfileProfileManager/moId/PbmQueryAssociatedEntities/post/
        """
    def pbm_query_associated_entity(self, profile: PbmProfileId, *, entity_type: str | None = None) -> list[PbmServerObjectRef] | None:
        """Call ``PbmQueryAssociatedEntity``.

        Since 1.0. Privilege StorageProfile.View.

        Raises PbmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmProfileProfileManager/moId/PbmQueryAssociatedEntity/post/
        """
    def pbm_query_associated_profile(self, entity: PbmServerObjectRef) -> list[PbmProfileId] | None:
        """Call ``PbmQueryAssociatedProfile``.

        Since 1.0. Privilege StorageProfile.View.

        Raises PbmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmProfileProfileManager/moId/PbmQueryAssociatedProfile/post/
        """
    def pbm_query_associated_profiles(self, entities: list[PbmServerObjectRef]) -> list[PbmQueryProfileResult] | None:
        """Call ``PbmQueryAssociatedProfiles``.

        Since 1.0. Privilege StorageProfile.View.

        Raises PbmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmProfileProfileManager/moId/PbmQueryAssociatedProfiles/post/
        """
    def pbm_query_default_requirement_profile(self, hub: PbmPlacementHub) -> PbmProfileId | None:
        """Call ``PbmQueryDefaultRequirementProfile``.

        Since 2.0. Privilege StorageProfile.View.

        Raises InvalidArgument, PbmNonExistentHubs, PbmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmProfileProfileManager/moId/PbmQueryDefaultRequirementProfile/post/
        """
    def pbm_query_default_requirement_profiles(self, datastores: list[PbmPlacementHub]) -> list[PbmDefaultProfileInfo]:
        """Call ``PbmQueryDefaultRequirementProfiles``.

        Since 2.0. Privilege StorageProfile.View.

        Raises InvalidArgument, PbmNonExistentHubs, PbmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmProfileProfileManager/moId/PbmQueryDefaultRequirementProfiles/post/
        """
    def pbm_query_profile(self, resource_type: PbmProfileResourceType, *, profile_category: str | None = None) -> list[PbmProfileId] | None:
        """Call ``PbmQueryProfile``.

        Since 1.0. Privilege StorageProfile.View.

        Raises InvalidArgument, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmProfileProfileManager/moId/PbmQueryProfile/post/
        """
    def pbm_query_space_stats_for_storage_container(self, datastore: PbmServerObjectRef, *, capability_profile_id: list[PbmProfileId] | None = None) -> list[PbmDatastoreSpaceStatistics] | None:
        """Call ``PbmQuerySpaceStatsForStorageContainer``.

        Since 2.0. Privilege StorageProfile.View.

        Raises InvalidArgument, PbmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmProfileProfileManager/moId/PbmQuerySpaceStatsForStorageContainer/post/
        """
    def pbm_reset_default_requirement_profile(self, *, profile: PbmProfileId | None = None) -> None:
        """Call ``PbmResetDefaultRequirementProfile``.

        Since 1.0. Privilege StorageProfile.Update.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmProfileProfileManager/moId/PbmResetDefaultRequirementProfile/post/
        """
    def pbm_reset_v_san_default_profile(self) -> None:
        """Call ``PbmResetVSanDefaultProfile``.

        Since 2.0. Privilege StorageProfile.Update.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmProfileProfileManager/moId/PbmResetVSanDefaultProfile/post/
        """
    def pbm_retrieve_content(self, profile_ids: list[PbmProfileId]) -> list[PbmProfile]:
        """Call ``PbmRetrieveContent``.

        Since 1.0. Privilege StorageProfile.View.

        Raises InvalidArgument, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmProfileProfileManager/moId/PbmRetrieveContent/post/
        """
    def pbm_update(self, profile_id: PbmProfileId, update_spec: PbmCapabilityProfileUpdateSpec) -> None:
        """Call ``PbmUpdate``.

        Since 1.0. Privilege StorageProfile.Update.

        Raises InvalidArgument, PbmFaultProfileStorageFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmProfileProfileManager/moId/PbmUpdate/post/
        """
