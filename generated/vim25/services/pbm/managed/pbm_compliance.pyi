# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``pbm.compliance``."""

import vmodl

from vim25.services.pbm.data.pbm import PbmServerObjectRef
from vim25.services.pbm.data.pbm_compliance import PbmComplianceResult, PbmRollupComplianceResult
from vim25.services.pbm.data.pbm_profile import PbmProfileId

class PbmComplianceManager(vmodl.ManagedObject):
    """``pbm.compliance.ComplianceManager``. Since 1.0."""
    def pbm_check_compliance(self, entities: list[PbmServerObjectRef], *, profile: PbmProfileId | None = None) -> list[PbmComplianceResult] | None:
        """Call ``PbmCheckCompliance``.

        Since 1.0. Privilege StorageProfile.View.

        Raises PbmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmComplianceManager/moId/PbmCheckCompliance/post/
        """
    def pbm_check_rollup_compliance(self, entity: list[PbmServerObjectRef]) -> list[PbmRollupComplianceResult] | None:
        """Call ``PbmCheckRollupCompliance``.

        Since 1.0. Privilege StorageProfile.View.

        Raises PbmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmComplianceManager/moId/PbmCheckRollupCompliance/post/
        """
    def pbm_fetch_compliance_result(self, entities: list[PbmServerObjectRef], *, profile: PbmProfileId | None = None) -> list[PbmComplianceResult] | None:
        """Call ``PbmFetchComplianceResult``.

        Since 1.0. Privilege StorageProfile.View.

        Raises PbmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmComplianceManager/moId/PbmFetchComplianceResult/post/
        """
    def pbm_fetch_rollup_compliance_result(self, entity: list[PbmServerObjectRef]) -> list[PbmRollupComplianceResult] | None:
        """Call ``PbmFetchRollupComplianceResult``.

        Since 1.0. Privilege StorageProfile.View.

        Raises PbmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmComplianceManager/moId/PbmFetchRollupComplianceResult/post/
        """
    def pbm_query_by_rollup_compliance_status(self, status: str) -> list[PbmServerObjectRef] | None:
        """Call ``PbmQueryByRollupComplianceStatus``.

        Since 6.5. Privilege StorageProfile.View.

        Raises InvalidArgument, PbmFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/pbm/PbmComplianceManager/moId/PbmQueryByRollupComplianceStatus/post/
        """
