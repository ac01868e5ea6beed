"""The service pbm: storage policies, what has them, and whether it complies."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Call, Session
from vijson.simulator.kernel.faults import fault, invalid_argument
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vijson.simulator.services.simulated_vm import SimulatedVm
from vijson.simulator.services.storage_policy import Assignment, StoragePolicies, StoragePolicy
from vim25.services import pbm
from vmodl import ManagedObject, ManagedObjectReference

__all__ = ["add_storage_policy_service"]

_STORAGE = pbm.PbmProfileResourceTypeEnum.STORAGE
_TYPES = pbm.PbmObjectType


def add_storage_policy_service(inventory: Inventory, policies: StoragePolicies) -> None:
    """Put the service's objects into an inventory."""
    entities = _Entities(inventory)

    def silent(stub: type[ManagedObject], moid: str) -> ManagedObjectReference:
        return _Silent(inventory, stub, moid).reference

    content = pbm.PbmServiceInstanceContent(
        about_info=pbm.PbmAboutInfo(name="PBM", version="2.0", instance_uuid=str(uuid.uuid4())),
        session_manager=silent(pbm.PbmSessionManager, "SessionManager"),
        capability_metadata_manager=silent(
            pbm.PbmCapabilityMetadataManager, "CapabilityMetadataManager"
        ),
        profile_manager=ProfileManager(inventory, policies, entities).reference,
        compliance_manager=ComplianceManager(inventory, entities).reference,
        placement_solver=silent(pbm.PbmPlacementSolver, "placementSolver"),
        replication_manager=silent(pbm.PbmReplicationManager, "ReplicationManager"),
    )
    ServiceInstance(inventory, content)


class ServiceInstance(SimulatedObject):
    """The root of the service."""

    stub = pbm.PbmServiceInstance

    def __init__(self, inventory: Inventory, content: pbm.PbmServiceInstanceContent) -> None:
        super().__init__(inventory, "ServiceInstance")
        self._content = content

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {"content": lambda: self._content}

    @implements("PbmRetrieveServiceContent")
    def retrieve_content(self, call: Call) -> pbm.PbmServiceInstanceContent:
        """Return the same as the property ``content``."""
        return self._content


class _Silent(SimulatedObject):
    """A managed object that the content refers to, and that can do nothing here."""

    def __init__(self, inventory: Inventory, stub: type[ManagedObject], moid: str) -> None:
        self.stub = stub  # type: ignore[misc]  # each object has one of its own
        super().__init__(inventory, moid)


class _Entities:
    """What can have a policy: a VM's home, and its disks."""

    def __init__(self, inventory: Inventory) -> None:
        self._inventory = inventory

    def _vms(self) -> Iterator[SimulatedVm]:
        for item in self._inventory.all():
            if isinstance(item, SimulatedVm):
                yield item

    def all(self) -> Iterator[tuple[pbm.PbmServerObjectRef, Assignment]]:
        """Yield everything that has a policy, with it."""
        for vm in self._vms():
            if vm.assignment is not None:
                yield _reference(_TYPES.VIRTUAL_MACHINE, vm.moid), vm.assignment
            for disk in vm.disks:
                if disk.assignment is not None:
                    key = f"{vm.moid}:{disk.key}"
                    yield _reference(_TYPES.VIRTUAL_DISK_ID, key), disk.assignment

    def of(self, entity: pbm.PbmServerObjectRef) -> list[tuple[pbm.PbmServerObjectRef, Assignment]]:
        """Return what an entity has; raises `vim25.InvalidArgument` for one that is not there."""
        moid, _, disk = entity.key.partition(":")
        vm = next((vm for vm in self._vms() if vm.moid == moid), None)
        kinds: dict[str, Callable[[str], bool]] = {
            _TYPES.VIRTUAL_MACHINE: lambda key: key == moid,
            _TYPES.VIRTUAL_DISK_ID: lambda key: key == entity.key,
            _TYPES.VIRTUAL_MACHINE_AND_DISKS: lambda key: key.partition(":")[0] == moid,
        }
        wanted = kinds.get(entity.object_type)
        if wanted is None:
            raise invalid_argument("entity.objectType", entity.object_type)
        is_disk = entity.object_type == _TYPES.VIRTUAL_DISK_ID
        known = vm is not None and (not is_disk or disk in {str(one.key) for one in vm.disks})
        if not known or (disk and not is_disk):
            raise invalid_argument("entity.key", entity.key)
        return [(one, assignment) for one, assignment in self.all() if wanted(one.key)]


def _reference(kind: pbm.PbmObjectType, key: str) -> pbm.PbmServerObjectRef:
    return pbm.PbmServerObjectRef(object_type=kind.value, key=key)


def _id(policy: StoragePolicy) -> pbm.PbmProfileId:
    return pbm.PbmProfileId(unique_id=policy.id)


class ProfileManager(SimulatedObject):
    """The policies, and what they are assigned to."""

    stub = pbm.PbmProfileProfileManager

    def __init__(
        self, inventory: Inventory, policies: StoragePolicies, entities: _Entities
    ) -> None:
        super().__init__(inventory, "ProfileManager")
        self._policies = policies
        self._entities = entities

    def _find(self, id: pbm.PbmProfileId, argument: str) -> StoragePolicy:
        policy = self._policies.find(id.unique_id)
        if policy is None:
            raise invalid_argument(argument, id.unique_id)
        return policy

    @implements("PbmFetchResourceType")
    def fetch_resource_types(self, call: Call) -> list[pbm.PbmProfileResourceType]:
        """Return what policies can be about."""
        return [pbm.PbmProfileResourceType(resource_type=_STORAGE.value)]

    @implements("PbmQueryProfile")
    def query(
        self, call: Call, resource_type: pbm.PbmProfileResourceType, profile_category: str | None
    ) -> list[pbm.PbmProfileId]:
        """Return the ids of all policies; the simulator has those of one category."""
        if resource_type.resource_type != _STORAGE:
            raise invalid_argument("resourceType", resource_type.resource_type)
        if profile_category not in (None, pbm.PbmProfileCategoryEnum.REQUIREMENT):
            return []
        return [_id(policy) for policy in self._policies]

    @implements("PbmRetrieveContent")
    def retrieve(self, call: Call, profile_ids: list[pbm.PbmProfileId]) -> list[pbm.PbmProfile]:
        """Return policies by their ids."""
        return [self._profile(self._find(one, "profileIds")) for one in profile_ids]

    def _profile(self, policy: StoragePolicy) -> pbm.PbmCapabilityProfile:
        return pbm.PbmCapabilityProfile(
            profile_id=_id(policy),
            name=policy.name,
            description=policy.description,
            creation_time=policy.created,
            created_by=policy.by,
            last_updated_time=policy.updated,
            last_updated_by=policy.by,
            profile_category=pbm.PbmProfileCategoryEnum.REQUIREMENT.value,
            resource_type=pbm.PbmProfileResourceType(resource_type=_STORAGE.value),
            constraints=policy.constraints
            or pbm.PbmCapabilitySubProfileConstraints(sub_profiles=[]),
            generation_id=policy.generation,
            is_default=False,
        )

    @implements("PbmCreate")
    def create(
        self, call: Call, create_spec: pbm.PbmCapabilityProfileCreateSpec
    ) -> pbm.PbmProfileId:
        """Make a policy of a name that none has."""
        if create_spec.resource_type.resource_type != _STORAGE:
            raise invalid_argument("createSpec.resourceType")
        self._require_free(create_spec.name)
        policy = self._policies.add(
            create_spec.name,
            create_spec.description,
            create_spec.constraints,
            call.session.user.user_name if call.session else "",
            self.inventory.now(),
        )
        return _id(policy)

    @implements("PbmUpdate")
    def update(
        self,
        call: Call,
        profile_id: pbm.PbmProfileId,
        update_spec: pbm.PbmCapabilityProfileUpdateSpec,
    ) -> None:
        """Change a policy; what has it is out of date when its constraints change."""
        policy = self._find(profile_id, "profileId")
        if update_spec.name is not None and update_spec.name != policy.name:
            self._require_free(update_spec.name)
            policy.name = update_spec.name
        if update_spec.description is not None:
            policy.description = update_spec.description
        if update_spec.constraints is not None:
            policy.constraints = update_spec.constraints
            policy.generation += 1
        policy.updated = self.inventory.now()

    def _require_free(self, name: str) -> None:
        if self._policies.named(name) is not None:
            raise fault(pbm.PbmDuplicateName, f"The name '{name}' already exists.", name=name)

    @implements("PbmDelete")
    def delete(
        self, call: Call, profile_id: list[pbm.PbmProfileId]
    ) -> list[pbm.PbmProfileOperationOutcome]:
        """Remove policies, and tell of each how it went: one in use stays."""
        return [self._delete(one) for one in profile_id]

    def _delete(self, id: pbm.PbmProfileId) -> pbm.PbmProfileOperationOutcome:
        outcome = pbm.PbmProfileOperationOutcome(profile_id=id)
        policy = self._policies.find(id.unique_id)
        if policy is None:
            outcome.fault = invalid_argument("profileId", id.unique_id)
        elif any(assignment.policy is policy for _, assignment in self._entities.all()):
            outcome.fault = fault(
                pbm.PbmResourceInUse, f"The policy '{policy.name}' is in use.", name=policy.name
            )
        else:
            self._policies.remove(policy)
        return outcome

    @implements("PbmQueryAssociatedProfile")
    def query_profile_of(
        self, call: Call, entity: pbm.PbmServerObjectRef
    ) -> list[pbm.PbmProfileId]:
        """Return the policies that an entity has."""
        return [_id(assignment.policy) for _, assignment in self._entities.of(entity)]

    @implements("PbmQueryAssociatedProfiles")
    def query_profiles_of(
        self, call: Call, entities: list[pbm.PbmServerObjectRef]
    ) -> list[pbm.PbmQueryProfileResult]:
        """Return for each of some entities the policies that it has, or why it has none."""
        return [self._profiles_of(entity) for entity in entities]

    def _profiles_of(self, entity: pbm.PbmServerObjectRef) -> pbm.PbmQueryProfileResult:
        try:
            found = [_id(assignment.policy) for _, assignment in self._entities.of(entity)]
        except vim25.MethodFault as problem:
            return pbm.PbmQueryProfileResult(object=entity, fault=problem)
        return pbm.PbmQueryProfileResult(object=entity, profile_id=found)

    @implements("PbmQueryAssociatedEntity")
    def query_entities(
        self, call: Call, profile: pbm.PbmProfileId, entity_type: str | None
    ) -> list[pbm.PbmServerObjectRef]:
        """Return what has a policy."""
        policy = self._find(profile, "profile")
        return [
            entity
            for entity, assignment in self._entities.all()
            if assignment.policy is policy and entity_type in (None, entity.object_type)
        ]


class ComplianceManager(SimulatedObject):
    """Whether what has a policy complies with it."""

    stub = pbm.PbmComplianceManager

    def __init__(self, inventory: Inventory, entities: _Entities) -> None:
        super().__init__(inventory, "complianceManager")
        self._entities = entities

    @implements("PbmCheckCompliance")
    def check(
        self,
        call: Call,
        entities: list[pbm.PbmServerObjectRef],
        profile: pbm.PbmProfileId | None,
    ) -> list[pbm.PbmComplianceResult]:
        """Check entities against the policies that they have, or against one of these."""
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
            profile=_id(assignment.policy),
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
        whole = _reference(_TYPES.VIRTUAL_MACHINE_AND_DISKS, entity.key)
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


_WORST_FIRST = ("nonCompliant", "outOfDate", "compliant")
