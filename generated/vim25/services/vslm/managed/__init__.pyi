# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The managed object types of vim25.services.vslm, and nothing else."""

from vim25.services.vslm.managed.vslm import (
    VslmServiceInstance as VslmServiceInstance,
    VslmStorageLifecycleManager as VslmStorageLifecycleManager,
    VslmTask as VslmTask,
)
from vim25.services.vslm.managed.vslm_auth import (
    VslmSessionManager as VslmSessionManager,
)
from vim25.services.vslm.managed.vslm_vso import (
    VslmVStorageObjectManager as VslmVStorageObjectManager,
)
