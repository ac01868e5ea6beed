# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The enumerated types of vim25.services.vslm, and nothing else."""

from vim25.services.vslm.enums.vslm import (
    VslmTaskInfoState as VslmTaskInfoState,
)
from vim25.services.vslm.enums.vslm_event import (
    VslmEventType as VslmEventType,
    VslmEventVslmEventInfoState as VslmEventVslmEventInfoState,
)
from vim25.services.vslm.enums.vslm_vso import (
    VslmVsoVStorageObjectQuerySpecQueryFieldEnum as VslmVsoVStorageObjectQuerySpecQueryFieldEnum,
    VslmVsoVStorageObjectQuerySpecQueryOperatorEnum as VslmVsoVStorageObjectQuerySpecQueryOperatorEnum,
)
