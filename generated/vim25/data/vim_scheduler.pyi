# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.scheduler``."""

import attrs
import datetime
import typing
import vmodl

from vim25.data.vim import ElementDescription, TypeDescription
from vim25.data.vim_action import Action
from vim25.enums.vim import TaskInfoState
from vim25.enums.vim_scheduler import DayOfWeek, WeekOfMonth
from vim25.faults.vmodl import MethodFault

@attrs.define(kw_only=True, eq=False)
class AfterStartupTaskScheduler(TaskScheduler):
    """Data object type ``AfterStartupTaskScheduler`` (vmodl
    ``vim.scheduler.AfterStartupTaskScheduler``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AfterStartupTaskScheduler/
    """
    minute: int

@attrs.define(kw_only=True, eq=False)
class DailyTaskScheduler(HourlyTaskScheduler):
    """Data object type ``DailyTaskScheduler`` (vmodl ``vim.scheduler.DailyTaskScheduler``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DailyTaskScheduler/
    """
    hour: int

@attrs.define(kw_only=True, eq=False)
class HourlyTaskScheduler(RecurrentTaskScheduler):
    """Data object type ``HourlyTaskScheduler`` (vmodl ``vim.scheduler.HourlyTaskScheduler``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HourlyTaskScheduler/
    """
    minute: int

@attrs.define(kw_only=True, eq=False)
class MonthlyByDayTaskScheduler(MonthlyTaskScheduler):
    """Data object type ``MonthlyByDayTaskScheduler`` (vmodl
    ``vim.scheduler.MonthlyByDayTaskScheduler``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MonthlyByDayTaskScheduler/
    """
    day: int

@attrs.define(kw_only=True, eq=False)
class MonthlyByWeekdayTaskScheduler(MonthlyTaskScheduler):
    """Data object type ``MonthlyByWeekdayTaskScheduler`` (vmodl
    ``vim.scheduler.MonthlyByWeekdayTaskScheduler``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MonthlyByWeekdayTaskScheduler/
    """
    offset: WeekOfMonth
    weekday: DayOfWeek

@attrs.define(kw_only=True, eq=False)
class MonthlyTaskScheduler(DailyTaskScheduler):
    """Data object type ``MonthlyTaskScheduler`` (vmodl ``vim.scheduler.MonthlyTaskScheduler``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MonthlyTaskScheduler/
    """

@attrs.define(kw_only=True, eq=False)
class OnceTaskScheduler(TaskScheduler):
    """Data object type ``OnceTaskScheduler`` (vmodl ``vim.scheduler.OnceTaskScheduler``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OnceTaskScheduler/
    """
    run_at: datetime.datetime | None = None

@attrs.define(kw_only=True, eq=False)
class RecurrentTaskScheduler(TaskScheduler):
    """Data object type ``RecurrentTaskScheduler`` (vmodl ``vim.scheduler.RecurrentTaskScheduler``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RecurrentTaskScheduler/
    """
    interval: int

@attrs.define(kw_only=True, eq=False)
class ScheduledTaskDescription(vmodl.DataObject):
    """Data object type ``ScheduledTaskDescription`` (vmodl
    ``vim.scheduler.ScheduledTaskDescription``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskDescription/
    """
    action: list[TypeDescription]
    scheduler_info: list[ScheduledTaskDetail]
    state: list[ElementDescription]
    day_of_week: list[ElementDescription]
    week_of_month: list[ElementDescription]

@attrs.define(kw_only=True, eq=False)
class ScheduledTaskDetail(TypeDescription):
    """Data object type ``ScheduledTaskDetail`` (vmodl
    ``vim.scheduler.ScheduledTaskDescription.SchedulerDetail``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskDetail/
    """
    frequency: str

@attrs.define(kw_only=True, eq=False)
class ScheduledTaskInfo(ScheduledTaskSpec):
    """Data object type ``ScheduledTaskInfo`` (vmodl ``vim.scheduler.ScheduledTaskInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskInfo/
    """
    scheduled_task: vmodl.ManagedObjectReference
    """Refers to a ScheduledTask."""
    entity: vmodl.ManagedObjectReference
    """Refers to a ManagedEntity."""
    last_modified_time: datetime.datetime
    last_modified_user: str
    next_run_time: datetime.datetime | None = None
    prev_run_time: datetime.datetime | None = None
    state: TaskInfoState
    error: MethodFault | None = None
    result: typing.Any | None = None
    progress: int | None = None
    active_task: vmodl.ManagedObjectReference | None = None
    """Refers to a Task."""
    task_object: vmodl.ManagedObjectReference
    """Refers to a ManagedObject. Since 4.0."""

@attrs.define(kw_only=True, eq=False)
class ScheduledTaskSpec(vmodl.DataObject):
    """Data object type ``ScheduledTaskSpec`` (vmodl ``vim.scheduler.ScheduledTaskSpec``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskSpec/
    """
    name: str
    description: str
    enabled: bool
    scheduler: TaskScheduler
    action: Action
    notification: str | None = None

@attrs.define(kw_only=True, eq=False)
class TaskScheduler(vmodl.DataObject):
    """Data object type ``TaskScheduler`` (vmodl ``vim.scheduler.TaskScheduler``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskScheduler/
    """
    active_time: datetime.datetime | None = None
    expire_time: datetime.datetime | None = None

@attrs.define(kw_only=True, eq=False)
class WeeklyTaskScheduler(DailyTaskScheduler):
    """Data object type ``WeeklyTaskScheduler`` (vmodl ``vim.scheduler.WeeklyTaskScheduler``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WeeklyTaskScheduler/
    """
    sunday: bool
    monday: bool
    tuesday: bool
    wednesday: bool
    thursday: bool
    friday: bool
    saturday: bool
