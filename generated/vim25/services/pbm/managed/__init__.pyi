# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The managed object types of vim25.services.pbm, and nothing else."""

from vim25.services.pbm.managed.pbm import (
    PbmServiceInstance as PbmServiceInstance,
)
from vim25.services.pbm.managed.pbm_auth import (
    PbmSessionManager as PbmSessionManager,
)
from vim25.services.pbm.managed.pbm_capability import (
    PbmCapabilityMetadataManager as PbmCapabilityMetadataManager,
)
from vim25.services.pbm.managed.pbm_compliance import (
    PbmComplianceManager as PbmComplianceManager,
)
from vim25.services.pbm.managed.pbm_placement import (
    PbmPlacementSolver as PbmPlacementSolver,
)
from vim25.services.pbm.managed.pbm_profile import (
    PbmProfileProfileManager as PbmProfileProfileManager,
)
from vim25.services.pbm.managed.pbm_provider import (
    PbmProvider as PbmProvider,
)
from vim25.services.pbm.managed.pbm_replication import (
    PbmReplicationManager as PbmReplicationManager,
)
