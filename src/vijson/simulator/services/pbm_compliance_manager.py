"""Whether what has a storage policy complies with it."""

from __future__ import annotations

from vijson.simulator.kernel.calls import Call
from vijson.simulator.kernel.faults import invalid_argument
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vijson.simulator.services.pbm_entities import Entities, entity_reference, policy_id
from vijson.simulator.services.storage_policy import Assignment, StoragePolicies
from vim25.services import pbm

__all__ = ["PbmComplianceManager"]

_WORST_FIRST = ("nonCompliant", "outOfDate", "compliant")


class PbmComplianceManager(SimulatedObject):
    """Whether what has a policy complies with it."""

    stub = pbm.PbmComplianceManager

    def __init__(self, inventory: Inventory, policies: StoragePolicies, entities: Entities) -> None:
        super().__init__(inventory, "complianceManager")
        self._policies = policies
        self._entities = entities

    @implements("PbmCheckCompliance")
    def check(
        self,
        call: Call,
        entities: list[pbm.PbmServerObjectRef],
        profile: pbm.PbmProfileId | None,
    ) -> list[pbm.PbmComplianceResult]:
        """Check entities against the policies that they have, or against one of these."""
        if profile is not None and self._policies.find(profile.unique_id) is None:
            raise invalid_argument("profile", profile.unique_id)
        return [
            self._result(one, assignment)
            for entity in entities
            for one, assignment in self._entities.of(entity)
            if profile is None or profile.unique_id == assignment.policy.id
        ]

    @implements("PbmFetchComplianceResult")
    def fetch(
        self,
        call: Call,
        entities: list[pbm.PbmServerObjectRef],
        profile: pbm.PbmProfileId | None,
    ) -> list[pbm.PbmComplianceResult]:
        """Return what the last check found; here, it is always of this moment."""
        return self.check(call, entities, profile)

    def _result(
        self, entity: pbm.PbmServerObjectRef, assignment: Assignment
    ) -> pbm.PbmComplianceResult:
        return pbm.PbmComplianceResult(
            check_time=self.inventory.now(),
            entity=entity,
            profile=policy_id(assignment.policy),
            compliance_task_status=pbm.PbmComplianceResultComplianceTaskStatus.SUCCESS.value,
            compliance_status=assignment.status,
            mismatch=False,
        )

    @implements("PbmCheckRollupCompliance")
    def check_rollup(
        self, call: Call, entity: list[pbm.PbmServerObjectRef]
    ) -> list[pbm.PbmRollupComplianceResult]:
        """Check VMs with all their disks: the worst of each counts."""
        return [self._rollup(call, one) for one in entity]

    @implements("PbmFetchRollupComplianceResult")
    def fetch_rollup(
        self, call: Call, entity: list[pbm.PbmServerObjectRef]
    ) -> list[pbm.PbmRollupComplianceResult]:
        """Return what the last check of VMs found."""
        return self.check_rollup(call, entity)

    def _rollup(self, call: Call, entity: pbm.PbmServerObjectRef) -> pbm.PbmRollupComplianceResult:
        whole = entity_reference(pbm.PbmObjectType.VIRTUAL_MACHINE_AND_DISKS, entity.key)
        results = self.check(call, [whole], None)
        found = {result.compliance_status for result in results}
        worst = next((one for one in _WORST_FIRST if one in found), "notApplicable")
        return pbm.PbmRollupComplianceResult(
            oldest_check_time=self.inventory.now(),
            entity=entity,
            overall_compliance_status=worst,
            overall_compliance_task_status="success",
            result=results,
            profile_mismatch=False,
        )
