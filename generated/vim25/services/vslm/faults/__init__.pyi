# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The fault types of vim25.services.vslm, and nothing else."""

from vim25.services.vslm.faults.vslm_fault import (
    VslmFault as VslmFault,
    VslmSyncFault as VslmSyncFault,
)
