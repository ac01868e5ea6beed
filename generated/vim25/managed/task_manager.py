# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type TaskManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.task_description import TaskDescription
    from vim25.data.task_filter_spec import TaskFilterSpec
    from vim25.data.task_info import TaskInfo


class TaskManager(vmodl.ManagedObject):
    """Managed object type ``TaskManager`` (vmodl ``vim.TaskManager``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "CreateCollectorForTasks": vmodl.Operation("CreateCollectorForTasks", request="CreateCollectorForTasksRequestType", result="ManagedObjectReference", fault="InvalidState", since="2.0", vmodl_name="createCollector", privilege="System.View"),
        "CreateTask": vmodl.Operation("CreateTask", request="CreateTaskRequestType", result="TaskInfo", fault="RuntimeFault", since="2.5", vmodl_name="createTask", privilege="Task.Create"),
        "description": vmodl.Operation("description", result="TaskDescription", fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "maxCollector": vmodl.Operation("maxCollector", result="int", fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "recentTask": vmodl.Operation("recentTask", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
    }

    def create_collector_for_tasks(
        self,
        filter: TaskFilterSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateCollectorForTasks``.

        filter: Wire name ``filter``. Since 2.0.

        Since 2.0. Privilege System.View. Returns a reference to a TaskHistoryCollector.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TaskManager/moId/CreateCollectorForTasks/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateCollectorForTasks", {"filter": filter})
        return result

    def create_task(
        self,
        obj: vmodl.ManagedObjectReference | vmodl.ManagedObject,
        task_type_id: str,
        *,
        initiated_by: str | None = None,
        cancelable: bool,
        parent_task_key: str | None = None,
        activation_id: str | None = None,
    ) -> TaskInfo:
        """Call ``CreateTask``.

        obj: Wire name ``obj``. Since 2.5. Refers to a ManagedObject.

        task_type_id: Wire name ``taskTypeId``. Since 2.5.

        initiated_by: Wire name ``initiatedBy``. Since 2.5.

        cancelable: Wire name ``cancelable``. Since 2.5.

        parent_task_key: Wire name ``parentTaskKey``. Since 4.0.

        activation_id: Wire name ``activationId``. Since 6.0.

        Since 2.5. Privilege Task.Create.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TaskManager/moId/CreateTask/post/
        """
        result: TaskInfo = self._invoke("CreateTask", {"obj": obj, "task_type_id": task_type_id, "initiated_by": initiated_by, "cancelable": cancelable, "parent_task_key": parent_task_key, "activation_id": activation_id})
        return result

    def get_description(
        self,
    ) -> TaskDescription:
        """Read ``description``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TaskManager/moId/description/get/
        """
        result: TaskDescription = self._invoke("description", {})
        return result

    def get_max_collector(
        self,
    ) -> int:
        """Read ``maxCollector``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TaskManager/moId/maxCollector/get/
        """
        result: int = self._invoke("maxCollector", {})
        return result

    def get_recent_task(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``recentTask``.

        Since 2.0. Privilege System.View. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TaskManager/moId/recentTask/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("recentTask", {})
        return result
