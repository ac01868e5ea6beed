# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type TaskHistoryCollector."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.history_collector import HistoryCollector

if TYPE_CHECKING:
    from vim25.data.task_info import TaskInfo


class TaskHistoryCollector(HistoryCollector):
    """Managed object type ``TaskHistoryCollector`` (vmodl ``vim.TaskHistoryCollector``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **HistoryCollector._operations,
        "latestPage": vmodl.Operation("latestPage", result="TaskInfo[]", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "ReadNextTasks": vmodl.Operation("ReadNextTasks", request="ReadNextTasksRequestType", result="TaskInfo[]", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="readNext"),
        "ReadPreviousTasks": vmodl.Operation("ReadPreviousTasks", request="ReadPreviousTasksRequestType", result="TaskInfo[]", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="readPrev"),
    }

    def get_latest_page(
        self,
    ) -> list[TaskInfo] | None:
        """Read ``latestPage``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TaskHistoryCollector/moId/latestPage/get/
        """
        result: list[TaskInfo] | None = self._invoke("latestPage", {})
        return result

    def read_next_tasks(
        self,
        max_count: int,
    ) -> list[TaskInfo] | None:
        """Call ``ReadNextTasks``.

        max_count: Wire name ``maxCount``. Since 2.0.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TaskHistoryCollector/moId/ReadNextTasks/post/
        """
        result: list[TaskInfo] | None = self._invoke("ReadNextTasks", {"max_count": max_count})
        return result

    def read_previous_tasks(
        self,
        max_count: int,
    ) -> list[TaskInfo] | None:
        """Call ``ReadPreviousTasks``.

        max_count: Wire name ``maxCount``. Since 2.0.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/TaskHistoryCollector/moId/ReadPreviousTasks/post/
        """
        result: list[TaskInfo] | None = self._invoke("ReadPreviousTasks", {"max_count": max_count})
        return result
