# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The data object types of vim25.services.vslm, and nothing else."""

from vim25.services.vslm.data.vslm import (
    VslmAboutInfo as VslmAboutInfo,
    VslmQueryDatastoreInfoResult as VslmQueryDatastoreInfoResult,
    VslmServiceInstanceContent as VslmServiceInstanceContent,
    VslmTaskInfo as VslmTaskInfo,
    VslmTaskReason as VslmTaskReason,
    VslmTaskReasonAlarm as VslmTaskReasonAlarm,
    VslmTaskReasonSchedule as VslmTaskReasonSchedule,
    VslmTaskReasonSystem as VslmTaskReasonSystem,
    VslmTaskReasonUser as VslmTaskReasonUser,
)
from vim25.services.vslm.data.vslm_vso import (
    VslmDatastoreSyncStatus as VslmDatastoreSyncStatus,
    VslmVsoVStorageObjectAssociations as VslmVsoVStorageObjectAssociations,
    VslmVsoVStorageObjectAssociationsVmDiskAssociation as VslmVsoVStorageObjectAssociationsVmDiskAssociation,
    VslmVsoVStorageObjectQueryResult as VslmVsoVStorageObjectQueryResult,
    VslmVsoVStorageObjectQuerySpec as VslmVsoVStorageObjectQuerySpec,
    VslmVsoVStorageObjectResult as VslmVsoVStorageObjectResult,
    VslmVsoVStorageObjectSnapshotResult as VslmVsoVStorageObjectSnapshotResult,
)
