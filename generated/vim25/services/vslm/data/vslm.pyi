# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vslm``."""

import datetime
import typing
import vmodl
from attrs import define, field

from vim25.data.vmodl import LocalizableMessage
from vim25.faults.vmodl import MethodFault
from vim25.managed.vim import Datacenter, Datastore, ManagedEntity
from vim25.managed.vim_alarm import Alarm
from vim25.managed.vim_scheduler import ScheduledTask
from vim25.services.vslm.enums.vslm import VslmTaskInfoState
from vim25.services.vslm.managed.vslm import VslmStorageLifecycleManager, VslmTask
from vim25.services.vslm.managed.vslm_auth import VslmSessionManager
from vim25.services.vslm.managed.vslm_vso import VslmVStorageObjectManager

def _Alarm(given: vmodl.ManagedObjectReference[Alarm] | Alarm) -> vmodl.ManagedObjectReference[Alarm]: ...
def _Datacenter(given: vmodl.ManagedObjectReference[Datacenter] | Datacenter) -> vmodl.ManagedObjectReference[Datacenter]: ...
def _Datastore(given: vmodl.ManagedObjectReference[Datastore] | Datastore) -> vmodl.ManagedObjectReference[Datastore]: ...
def _ManagedEntity(given: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity) -> vmodl.ManagedObjectReference[ManagedEntity]: ...
def _ScheduledTask(given: vmodl.ManagedObjectReference[ScheduledTask] | ScheduledTask) -> vmodl.ManagedObjectReference[ScheduledTask]: ...
def _VslmSessionManager(given: vmodl.ManagedObjectReference[VslmSessionManager] | VslmSessionManager) -> vmodl.ManagedObjectReference[VslmSessionManager]: ...
def _VslmStorageLifecycleManager(given: vmodl.ManagedObjectReference[VslmStorageLifecycleManager] | VslmStorageLifecycleManager) -> vmodl.ManagedObjectReference[VslmStorageLifecycleManager]: ...
def _VslmTask(given: vmodl.ManagedObjectReference[VslmTask] | VslmTask) -> vmodl.ManagedObjectReference[VslmTask]: ...
def _VslmVStorageObjectManager(given: vmodl.ManagedObjectReference[VslmVStorageObjectManager] | VslmVStorageObjectManager) -> vmodl.ManagedObjectReference[VslmVStorageObjectManager]: ...
def _listoptionalManagedEntity(given: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity] | None) -> list[vmodl.ManagedObjectReference[ManagedEntity]] | None: ...
def _optionalManagedEntity(given: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity | None) -> vmodl.ManagedObjectReference[ManagedEntity] | None: ...

@define(kw_only=True)
class VslmAboutInfo(vmodl.DataObject):
    """``vslm.AboutInfo``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmAboutInfo/
    """
    name: str
    full_name: str
    vendor: str
    api_version: str
    instance_uuid: str

@define(kw_only=True)
class VslmQueryDatastoreInfoResult(vmodl.DataObject):
    """``vslm.QueryDatastoreInfoResult``. Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmQueryDatastoreInfoResult/
    """
    datacenter: vmodl.ManagedObjectReference[Datacenter] = field(converter=_Datacenter)
    """Refers to a Datacenter."""
    datastore: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""

@define(kw_only=True)
class VslmServiceInstanceContent(vmodl.DataObject):
    """``vslm.ServiceInstanceContent``. Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmServiceInstanceContent/
    """
    about_info: VslmAboutInfo
    session_manager: vmodl.ManagedObjectReference[VslmSessionManager] = field(converter=_VslmSessionManager)
    """Refers to a VslmSessionManager."""
    v_storage_object_manager: vmodl.ManagedObjectReference[VslmVStorageObjectManager] = field(converter=_VslmVStorageObjectManager)
    """Refers to a VslmVStorageObjectManager."""
    storage_lifecycle_manager: vmodl.ManagedObjectReference[VslmStorageLifecycleManager] = field(converter=_VslmStorageLifecycleManager)
    """Refers to a VslmStorageLifecycleManager."""

@define(kw_only=True)
class VslmTaskInfo(vmodl.DataObject):
    """``vslm.TaskInfo``. Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmTaskInfo/
    """
    key: str
    task: vmodl.ManagedObjectReference[VslmTask] = field(converter=_VslmTask)
    """Refers to a VslmTask."""
    description: LocalizableMessage | None = None
    name: str | None = None
    description_id: str
    entity: vmodl.ManagedObjectReference[ManagedEntity] | None = field(default=None, converter=_optionalManagedEntity)
    """Refers to a ManagedEntity."""
    entity_name: str | None = None
    locked: list[vmodl.ManagedObjectReference[ManagedEntity]] | None = field(default=None, converter=_listoptionalManagedEntity)
    """Refers to a ManagedEntity."""
    state: VslmTaskInfoState
    cancelled: bool
    cancelable: bool
    error: MethodFault | None = None
    result: typing.Any | None = None
    progress: int | None = None
    reason: VslmTaskReason
    queue_time: datetime.datetime
    start_time: datetime.datetime | None = None
    complete_time: datetime.datetime | None = None
    event_chain_id: int
    change_tag: str | None = None
    parent_task_key: str | None = None
    root_task_key: str | None = None
    activation_id: str | None = None

@define(kw_only=True)
class VslmTaskReason(vmodl.DataObject):
    """``vslm.TaskReason``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmTaskReason/
    """

@define(kw_only=True)
class VslmTaskReasonAlarm(VslmTaskReason):
    """``vslm.TaskReasonAlarm``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmTaskReasonAlarm/
    """
    alarm_name: str
    alarm: vmodl.ManagedObjectReference[Alarm] = field(converter=_Alarm)
    """Refers to a Alarm."""
    entity_name: str
    entity: vmodl.ManagedObjectReference[ManagedEntity] = field(converter=_ManagedEntity)
    """Refers to a ManagedEntity."""

@define(kw_only=True)
class VslmTaskReasonSchedule(VslmTaskReason):
    """``vslm.TaskReasonSchedule``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmTaskReasonSchedule/
    """
    name: str
    scheduled_task: vmodl.ManagedObjectReference[ScheduledTask] = field(converter=_ScheduledTask)
    """Refers to a ScheduledTask."""

@define(kw_only=True)
class VslmTaskReasonSystem(VslmTaskReason):
    """``vslm.TaskReasonSystem``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmTaskReasonSystem/
    """

@define(kw_only=True)
class VslmTaskReasonUser(VslmTaskReason):
    """``vslm.TaskReasonUser``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VslmTaskReasonUser/
    """
    user_name: str
