# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type ScheduledTask."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.extensible_managed_object import ExtensibleManagedObject

if TYPE_CHECKING:
    from vim25.data.scheduled_task_info import ScheduledTaskInfo
    from vim25.data.scheduled_task_spec import ScheduledTaskSpec


class ScheduledTask(ExtensibleManagedObject):
    """Managed object type ``ScheduledTask`` (vmodl ``vim.scheduler.ScheduledTask``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **ExtensibleManagedObject._operations,
        "info": vmodl.Operation("info", result="ScheduledTaskInfo", fault="RuntimeFault", since="2.0", is_property=True),
        "ReconfigureScheduledTask": vmodl.Operation("ReconfigureScheduledTask", request="ReconfigureScheduledTaskRequestType", fault="VimFault", since="2.0", vmodl_name="reconfigure", privilege="ScheduledTask.Edit"),
        "RemoveScheduledTask": vmodl.Operation("RemoveScheduledTask", fault="InvalidState", since="2.0", vmodl_name="remove", privilege="ScheduledTask.Delete"),
        "RunScheduledTask": vmodl.Operation("RunScheduledTask", fault="InvalidState", since="2.0", vmodl_name="run", privilege="ScheduledTask.Run"),
    }

    def get_info(
        self,
    ) -> ScheduledTaskInfo:
        """Read ``info``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ScheduledTask/moId/info/get/
        """
        result: ScheduledTaskInfo = self._invoke("info", {})
        return result

    def reconfigure_scheduled_task(
        self,
        spec: ScheduledTaskSpec,
    ) -> None:
        """Call ``ReconfigureScheduledTask``.

        spec: Wire name ``spec``. Since 2.0.

        Since 2.0. Privilege ScheduledTask.Edit.

        Raises InvalidState, InvalidName, DuplicateName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ScheduledTask/moId/ReconfigureScheduledTask/post/
        """
        self._invoke("ReconfigureScheduledTask", {"spec": spec})

    def remove_scheduled_task(
        self,
    ) -> None:
        """Call ``RemoveScheduledTask``.

        Since 2.0. Privilege ScheduledTask.Delete.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ScheduledTask/moId/RemoveScheduledTask/post/
        """
        self._invoke("RemoveScheduledTask", {})

    def run_scheduled_task(
        self,
    ) -> None:
        """Call ``RunScheduledTask``.

        Since 2.0. Privilege ScheduledTask.Run.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ScheduledTask/moId/RunScheduledTask/post/
        """
        self._invoke("RunScheduledTask", {})
