"""The service pbm: its root, and the managed objects to which its content refers."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

from vijson.simulator.kernel.calls import Call, Session
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vijson.simulator.services.pbm_compliance_manager import PbmComplianceManager
from vijson.simulator.services.pbm_entities import Entities
from vijson.simulator.services.pbm_profile_manager import PbmProfileManager
from vijson.simulator.services.storage_policy import StoragePolicies
from vim25.services import pbm
from vmodl import ManagedObject, ManagedObjectReference

__all__ = ["add_storage_policy_service"]


def add_storage_policy_service(inventory: Inventory, policies: StoragePolicies) -> None:
    """Put the service's objects into an inventory."""
    entities = Entities(inventory)

    def silent(stub: type[ManagedObject], moid: str) -> ManagedObjectReference:
        return _Silent(inventory, stub, moid).reference

    content = pbm.PbmServiceInstanceContent(
        about_info=pbm.PbmAboutInfo(name="PBM", version="2.0", instance_uuid=str(uuid.uuid4())),
        session_manager=silent(pbm.PbmSessionManager, "SessionManager"),
        capability_metadata_manager=silent(
            pbm.PbmCapabilityMetadataManager, "CapabilityMetadataManager"
        ),
        profile_manager=PbmProfileManager(inventory, policies, entities).reference,
        compliance_manager=PbmComplianceManager(inventory, policies, entities).reference,
        placement_solver=silent(pbm.PbmPlacementSolver, "placementSolver"),
        replication_manager=silent(pbm.PbmReplicationManager, "ReplicationManager"),
    )
    PbmServiceInstance(inventory, content)


class PbmServiceInstance(SimulatedObject):
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
