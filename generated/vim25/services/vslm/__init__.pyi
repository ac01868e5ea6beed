# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
from typing import Final

from vmodl import DataObject as DataObject
from vmodl import DecodeError as DecodeError
from vmodl import EncodeError as EncodeError
from vmodl import ManagedObject as ManagedObject
from vmodl import ManagedObjectReference as ManagedObjectReference

from vim25.services.vslm import data as data
from vim25.services.vslm import enums as enums
from vim25.services.vslm import faults as faults
from vim25.services.vslm import managed as managed
from vim25.services.vslm._serializer import converter as converter
from vim25.services.vslm._serializer import dumps as dumps
from vim25.services.vslm._serializer import loads as loads
from vim25.services.vslm._serializer import registry as registry
from vim25.services.vslm._serializer import serializer as serializer
from vim25.services.vslm._serializer import structure as structure
from vim25.services.vslm._serializer import unstructure as unstructure
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
from vim25.services.vslm.faults.vslm_fault import (
    VslmFault as VslmFault,
    VslmSyncFault as VslmSyncFault,
)
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

RELEASE: Final[str]
