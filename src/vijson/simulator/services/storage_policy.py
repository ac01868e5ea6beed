"""Storage policies, and which of them VMs and disks were given."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

import attrs

import vim25
from vijson.simulator.kernel.faults import invalid_argument

__all__ = ["Assignment", "StoragePolicies", "StoragePolicy"]

# Those that every vCenter comes with.
_BUILT_IN = {
    "aa6d5a82-1c88-45da-85d3-3d74b91a5bad": "vSAN Default Storage Policy",
    "f4e5bade-15a2-4805-bf8e-52318c4ce443": "VVol No Requirements Policy",
}


@attrs.define(eq=False)
class StoragePolicy:
    """A storage policy; its public attributes can be read and set by tests."""

    id: str
    name: str
    description: str | None
    created: datetime
    updated: datetime
    by: str
    constraints: Any = None
    """What the policy demands of storage, as it came; ``None`` for nothing."""
    generation: int = 0
    """Grows with each change: what was given an earlier one is out of date."""


@attrs.define
class Assignment:
    """That an object was given a policy."""

    policy: StoragePolicy
    generation: int
    compliant: bool = True
    """Whether the object's storage is what the policy demands; tests may set it."""

    @classmethod
    def of(cls, policy: StoragePolicy) -> Assignment:
        """Return what an object has that is given a policy as it is now."""
        return cls(policy, policy.generation)

    def copy(self) -> Assignment:
        """Return one for another object of the same state."""
        return attrs.evolve(self)

    @property
    def status(self) -> str:
        """The compliance status of the API."""
        if self.generation != self.policy.generation:
            return "outOfDate"
        return "compliant" if self.compliant else "nonCompliant"


class StoragePolicies:
    """All policies of a vCenter, in the order in which they were made."""

    def __init__(self, now: datetime) -> None:
        self._policies = {
            key: StoragePolicy(key, name, None, now, now, "Temporary user handle")
            for key, name in _BUILT_IN.items()
        }

    def __iter__(self) -> Iterator[StoragePolicy]:
        return iter(list(self._policies.values()))  # clients may make some meanwhile

    def find(self, id: str) -> StoragePolicy | None:
        """Return a policy, if there is one of the id."""
        return self._policies.get(id)

    def named(self, name: str) -> StoragePolicy | None:
        """Return the policy of a name."""
        return next((policy for policy in self if policy.name == name), None)

    def add(
        self, name: str, description: str | None, constraints: Any, by: str, now: datetime
    ) -> StoragePolicy:
        """Make a policy."""
        policy = StoragePolicy(str(uuid.uuid4()), name, description, now, now, by, constraints)
        self._policies[policy.id] = policy
        return policy

    def remove(self, policy: StoragePolicy) -> None:
        """Remove a policy."""
        del self._policies[policy.id]

    def assignment(
        self, specs: Sequence[vim25.VirtualMachineProfileSpec], argument: str
    ) -> Assignment | None:
        """Return what an object is given by the profiles of a spec; raises a fault.

        An empty profile takes the policy away; there is at most one.
        """
        if len(specs) > 1:
            raise invalid_argument(argument, "more than one profile")
        spec = specs[0] if specs else None
        if not isinstance(spec, vim25.VirtualMachineDefinedProfileSpec):
            return None
        policy = self.find(spec.profile_id)
        if policy is None:
            raise invalid_argument(f"{argument}.profileId", spec.profile_id)
        return Assignment.of(policy)
