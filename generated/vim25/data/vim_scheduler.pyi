# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.scheduler``."""

import datetime
import typing
import vmodl
from attrs import define, field

from vim25.data.vim import ElementDescription, TypeDescription
from vim25.data.vim_action import Action
from vim25.enums.vim import TaskInfoState
from vim25.enums.vim_scheduler import DayOfWeek, WeekOfMonth
from vim25.faults.vmodl import MethodFault
from vim25.managed.vim import ManagedEntity, Task
from vim25.managed.vim_scheduler import ScheduledTask

def _ManagedEntity(given: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity) -> vmodl.ManagedObjectReference[ManagedEntity]: ...
def _ManagedObject(given: vmodl.ManagedObjectReference | vmodl.ManagedObject) -> vmodl.ManagedObjectReference: ...
def _ScheduledTask(given: vmodl.ManagedObjectReference[ScheduledTask] | ScheduledTask) -> vmodl.ManagedObjectReference[ScheduledTask]: ...
def _optionalTask(given: vmodl.ManagedObjectReference[Task] | Task | None) -> vmodl.ManagedObjectReference[Task] | None: ...

@define(kw_only=True)
class AfterStartupTaskScheduler(TaskScheduler):
    """``vim.scheduler.AfterStartupTaskScheduler``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AfterStartupTaskScheduler/
    """
    minute: int

@define(kw_only=True)
class DailyTaskScheduler(HourlyTaskScheduler):
    """``vim.scheduler.DailyTaskScheduler``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DailyTaskScheduler/
    """
    hour: int

@define(kw_only=True)
class HourlyTaskScheduler(RecurrentTaskScheduler):
    """``vim.scheduler.HourlyTaskScheduler``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HourlyTaskScheduler/
    """
    minute: int

@define(kw_only=True)
class MonthlyByDayTaskScheduler(MonthlyTaskScheduler):
    """``vim.scheduler.MonthlyByDayTaskScheduler``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MonthlyByDayTaskScheduler/
    """
    day: int

@define(kw_only=True)
class MonthlyByWeekdayTaskScheduler(MonthlyTaskScheduler):
    """``vim.scheduler.MonthlyByWeekdayTaskScheduler``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MonthlyByWeekdayTaskScheduler/
    """
    offset: WeekOfMonth
    weekday: DayOfWeek

@define(kw_only=True)
class MonthlyTaskScheduler(DailyTaskScheduler):
    """``vim.scheduler.MonthlyTaskScheduler``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MonthlyTaskScheduler/
    """

@define(kw_only=True)
class OnceTaskScheduler(TaskScheduler):
    """``vim.scheduler.OnceTaskScheduler``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OnceTaskScheduler/
    """
    run_at: datetime.datetime | None = None

@define(kw_only=True)
class RecurrentTaskScheduler(TaskScheduler):
    """``vim.scheduler.RecurrentTaskScheduler``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RecurrentTaskScheduler/
    """
    interval: int

@define(kw_only=True)
class ScheduledTaskDescription(vmodl.DataObject):
    """``vim.scheduler.ScheduledTaskDescription``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskDescription/
    """
    action: list[TypeDescription]
    scheduler_info: list[ScheduledTaskDetail]
    state: list[ElementDescription]
    day_of_week: list[ElementDescription]
    week_of_month: list[ElementDescription]

@define(kw_only=True)
class ScheduledTaskDetail(TypeDescription):
    """``vim.scheduler.ScheduledTaskDescription.SchedulerDetail``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskDetail/
    """
    frequency: str

@define(kw_only=True)
class ScheduledTaskInfo(ScheduledTaskSpec):
    """``vim.scheduler.ScheduledTaskInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskInfo/
    """
    scheduled_task: vmodl.ManagedObjectReference[ScheduledTask] = field(converter=_ScheduledTask)
    """Refers to a ScheduledTask."""
    entity: vmodl.ManagedObjectReference[ManagedEntity] = field(converter=_ManagedEntity)
    """Refers to a ManagedEntity."""
    last_modified_time: datetime.datetime
    last_modified_user: str
    next_run_time: datetime.datetime | None = None
    prev_run_time: datetime.datetime | None = None
    state: TaskInfoState
    error: MethodFault | None = None
    result: typing.Any | None = None
    progress: int | None = None
    active_task: vmodl.ManagedObjectReference[Task] | None = field(default=None, converter=_optionalTask)
    """Refers to a Task."""
    task_object: vmodl.ManagedObjectReference = field(converter=_ManagedObject)
    """Refers to a ManagedObject. Since 4.0."""

@define(kw_only=True)
class ScheduledTaskSpec(vmodl.DataObject):
    """``vim.scheduler.ScheduledTaskSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskSpec/
    """
    name: str
    description: str
    enabled: bool
    scheduler: TaskScheduler
    action: Action
    notification: str | None = None

@define(kw_only=True)
class TaskScheduler(vmodl.DataObject):
    """``vim.scheduler.TaskScheduler``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskScheduler/
    """
    active_time: datetime.datetime | None = None
    expire_time: datetime.datetime | None = None

@define(kw_only=True)
class WeeklyTaskScheduler(DailyTaskScheduler):
    """``vim.scheduler.WeeklyTaskScheduler``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WeeklyTaskScheduler/
    """
    sunday: bool
    monday: bool
    tuesday: bool
    wednesday: bool
    thursday: bool
    friday: bool
    saturday: bool
