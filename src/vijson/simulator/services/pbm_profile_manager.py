"""Storage policies: made, changed, listed, and what has them."""

from __future__ import annotations

import vim25
from vijson.simulator.kernel.calls import Call
from vijson.simulator.kernel.faults import fault, invalid_argument
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vijson.simulator.services.pbm_entities import Entities, policy_id
from vijson.simulator.services.storage_policy import StoragePolicies, StoragePolicy
from vim25.services import pbm

__all__ = ["PbmProfileManager"]

_STORAGE = pbm.PbmProfileResourceTypeEnum.STORAGE


class PbmProfileManager(SimulatedObject):
    """The policies, and what they are assigned to."""

    stub = pbm.PbmProfileProfileManager

    def __init__(self, inventory: Inventory, policies: StoragePolicies, entities: Entities) -> None:
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
        return [policy_id(policy) for policy in self._policies]

    @implements("PbmRetrieveContent")
    def retrieve(self, call: Call, profile_ids: list[pbm.PbmProfileId]) -> list[pbm.PbmProfile]:
        """Return policies by their ids."""
        return [self._profile(self._find(one, "profileIds")) for one in profile_ids]

    def _profile(self, policy: StoragePolicy) -> pbm.PbmCapabilityProfile:
        return pbm.PbmCapabilityProfile(
            profile_id=policy_id(policy),
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
        if not create_spec.name:
            raise invalid_argument("createSpec.name")
        self._require_free(create_spec.name)
        policy = self._policies.add(
            create_spec.name,
            create_spec.description,
            create_spec.constraints,
            call.session.user.user_name if call.session else "",
            self.inventory.now(),
        )
        return policy_id(policy)

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
        return [policy_id(assignment.policy) for _, assignment in self._entities.of(entity)]

    @implements("PbmQueryAssociatedProfiles")
    def query_profiles_of(
        self, call: Call, entities: list[pbm.PbmServerObjectRef]
    ) -> list[pbm.PbmQueryProfileResult]:
        """Return for each of some entities the policies that it has, or why it has none."""
        return [self._profiles_of(entity) for entity in entities]

    def _profiles_of(self, entity: pbm.PbmServerObjectRef) -> pbm.PbmQueryProfileResult:
        try:
            found = [policy_id(assignment.policy) for _, assignment in self._entities.of(entity)]
        except vim25.MethodFault as problem:
            return pbm.PbmQueryProfileResult(object=entity, fault=problem)
        return pbm.PbmQueryProfileResult(object=entity, profile_id=found)

    @implements("PbmQueryAssociatedEntity")
    def query_entities(
        self, call: Call, profile: pbm.PbmProfileId, entity_type: str | None
    ) -> list[pbm.PbmServerObjectRef]:
        """Return what has a policy."""
        policy = self._find(profile, "profile")
        if entity_type is not None and entity_type not in list(pbm.PbmObjectType):
            raise invalid_argument("entityType", entity_type)
        return [
            entity
            for entity, assignment in self._entities.all()
            if assignment.policy is policy and entity_type in (None, entity.object_type)
        ]
