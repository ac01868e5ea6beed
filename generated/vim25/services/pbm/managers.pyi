# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""What ``PbmServiceInstanceContent`` refers to, as stubs by name."""

from collections.abc import Callable

import vmodl

from vim25.services.pbm.managed.pbm_auth import PbmSessionManager
from vim25.services.pbm.managed.pbm_capability import PbmCapabilityMetadataManager
from vim25.services.pbm.managed.pbm_compliance import PbmComplianceManager
from vim25.services.pbm.managed.pbm_placement import PbmPlacementSolver
from vim25.services.pbm.managed.pbm_profile import PbmProfileProfileManager
from vim25.services.pbm.managed.pbm_replication import PbmReplicationManager
from vmodl.services import ContentStubs
from vim25.services.pbm import PbmServiceInstanceContent

class Managers(ContentStubs):
    """The managed objects of a ``PbmServiceInstanceContent``: to ask for one sends nothing."""

    def __init__(self, content: PbmServiceInstanceContent | Callable[[], PbmServiceInstanceContent], invoker: vmodl.Invoker, missing: Callable[[str], Exception] = ...) -> None: ...
    @property
    def session_manager(self) -> PbmSessionManager: ...
    @property
    def capability_metadata_manager(self) -> PbmCapabilityMetadataManager: ...
    @property
    def profile_manager(self) -> PbmProfileProfileManager: ...
    @property
    def compliance_manager(self) -> PbmComplianceManager: ...
    @property
    def placement_solver(self) -> PbmPlacementSolver: ...
    @property
    def replication_manager(self) -> PbmReplicationManager: ...
