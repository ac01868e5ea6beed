# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type Task."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.extensible_managed_object import ExtensibleManagedObject

if TYPE_CHECKING:
    import typing

    from vim25.data.localizable_message import LocalizableMessage
    from vim25.faults.method_fault import MethodFault
    from vim25.data.task_info import TaskInfo
    from vim25.enums.task_info_state import TaskInfoState


class Task(ExtensibleManagedObject):
    """Managed object type ``Task`` (vmodl ``vim.Task``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **ExtensibleManagedObject._operations,
        "CancelTask": vmodl.Operation("CancelTask", fault="InvalidState", since="2.0", vmodl_name="cancel"),
        "info": vmodl.Operation("info", result="TaskInfo", fault="RuntimeFault", since="2.0", is_property=True),
        "SetTaskDescription": vmodl.Operation("SetTaskDescription", request="SetTaskDescriptionRequestType", fault="RuntimeFault", since="4.0", vmodl_name="UpdateDescription", privilege="Task.Update"),
        "SetTaskState": vmodl.Operation("SetTaskState", request="SetTaskStateRequestType", fault="InvalidState", since="2.5", vmodl_name="setState", privilege="Task.Update"),
        "UpdateProgress": vmodl.Operation("UpdateProgress", request="UpdateProgressRequestType", fault="VimFault", since="2.5", vmodl_name="UpdateProgress", privilege="Task.Update"),
    }

    def cancel_task(
        self,
    ) -> None:
        """Call ``CancelTask``.

        Since 2.0.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Task/moId/CancelTask/post/
        """
        self._invoke("CancelTask", {})

    def get_info(
        self,
    ) -> TaskInfo:
        """Read ``info``.

        Since 2.0.

        Page: /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Task/moId/info/get/
        """
        result: TaskInfo = self._invoke("info", {})
        return result

    def set_task_description(
        self,
        description: LocalizableMessage,
    ) -> None:
        """Call ``SetTaskDescription``.

        description: Wire name ``description``. Since 4.0.

        Since 4.0. Privilege Task.Update.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Task/moId/SetTaskDescription/post/
        """
        self._invoke("SetTaskDescription", {"description": description})

    def set_task_state(
        self,
        state: TaskInfoState,
        *,
        result: typing.Any | None = None,
        fault: MethodFault | None = None,
    ) -> None:
        """Call ``SetTaskState``.

        state: Wire name ``state``. Since 2.5.

        result: Wire name ``result``. Since 2.5.

        fault: Wire name ``fault``. Since 2.5.

        Since 2.5. Privilege Task.Update.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Task/moId/SetTaskState/post/
        """
        self._invoke("SetTaskState", {"state": state, "result": result, "fault": fault})

    def update_progress(
        self,
        percent_done: int,
    ) -> None:
        """Call ``UpdateProgress``.

        percent_done: Wire name ``percentDone``. Since 2.5.

        Since 2.5. Privilege Task.Update.

        Raises InvalidState, OutOfBounds, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Task/moId/UpdateProgress/post/
        """
        self._invoke("UpdateProgress", {"percent_done": percent_done})
