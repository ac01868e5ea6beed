# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``pbm.placement``."""

import vmodl

from vim25.services.pbm.data.pbm import PbmServerObjectRef
from vim25.services.pbm.data.pbm_placement import PbmPlacementCompatibilityResult, PbmPlacementHub, PbmPlacementRequirement
from vim25.services.pbm.data.pbm_profile import PbmCapabilityProfileCreateSpec, PbmProfileId

class PbmPlacementSolver(vmodl.ManagedObject):
    """``pbm.placement.PlacementSolver``. Since 1.0."""
    def pbm_check_compatibility(self, *, hubs_to_search: list[PbmPlacementHub] | None = None, profile: PbmProfileId) -> list[PbmPlacementCompatibilityResult] | None:
        """Call ``PbmCheckCompatibility``.

        Since 1.0. Privilege StorageProfile.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmPlacementSolver/moId/PbmCheckCompatibility/post/
        """
    def pbm_check_compatibility_with_spec(self, *, hubs_to_search: list[PbmPlacementHub] | None = None, profile_spec: PbmCapabilityProfileCreateSpec) -> list[PbmPlacementCompatibilityResult] | None:
        """Call ``PbmCheckCompatibilityWithSpec``.

        Since 1.0. Privilege StorageProfile.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmPlacementSolver/moId/PbmCheckCompatibilityWithSpec/post/
        """
    def pbm_check_requirements(self, *, hubs_to_search: list[PbmPlacementHub] | None = None, placement_subject_ref: PbmServerObjectRef | None = None, placement_subject_requirement: list[PbmPlacementRequirement] | None = None) -> list[PbmPlacementCompatibilityResult] | None:
        """Call ``PbmCheckRequirements``.

        Since 6.5. Privilege StorageProfile.View.

        Raises PbmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmPlacementSolver/moId/PbmCheckRequirements/post/
        """
    def pbm_query_matching_hub(self, *, hubs_to_search: list[PbmPlacementHub] | None = None, profile: PbmProfileId) -> list[PbmPlacementHub] | None:
        """Call ``PbmQueryMatchingHub``.

        Since 1.0. Privilege StorageProfile.View.

        Raises PbmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmPlacementSolver/moId/PbmQueryMatchingHub/post/
        """
    def pbm_query_matching_hub_with_spec(self, *, hubs_to_search: list[PbmPlacementHub] | None = None, create_spec: PbmCapabilityProfileCreateSpec) -> list[PbmPlacementHub] | None:
        """Call ``PbmQueryMatchingHubWithSpec``.

        Since 1.0. Privilege StorageProfile.View.

        Raises PbmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmPlacementSolver/moId/PbmQueryMatchingHubWithSpec/post/
        """
