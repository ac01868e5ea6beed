# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type ScheduledTaskManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.managed_entity import ManagedEntity
    from vim25.data.scheduled_task_description import ScheduledTaskDescription
    from vim25.data.scheduled_task_spec import ScheduledTaskSpec


class ScheduledTaskManager(vmodl.ManagedObject):
    """Managed object type ``ScheduledTaskManager`` (vmodl ``vim.scheduler.ScheduledTaskManager``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "CreateObjectScheduledTask": vmodl.Operation("CreateObjectScheduledTask", request="CreateObjectScheduledTaskRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="createObjectScheduledTask"),
        "CreateScheduledTask": vmodl.Operation("CreateScheduledTask", request="CreateScheduledTaskRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="create"),
        "description": vmodl.Operation("description", result="ScheduledTaskDescription", fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "scheduledTask": vmodl.Operation("scheduledTask", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "RetrieveEntityScheduledTask": vmodl.Operation("RetrieveEntityScheduledTask", request="RetrieveEntityScheduledTaskRequestType", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="retrieveEntityScheduledTask", privilege="System.View"),
        "RetrieveObjectScheduledTask": vmodl.Operation("RetrieveObjectScheduledTask", request="RetrieveObjectScheduledTaskRequestType", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="retrieveObjectScheduledTask", privilege="System.View"),
    }

    def create_object_scheduled_task(
        self,
        obj: vmodl.ManagedObjectReference | vmodl.ManagedObject,
        spec: ScheduledTaskSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateObjectScheduledTask``.

        obj: Wire name ``obj``. Since 4.0. Refers to a ManagedObject. Privilege
        ScheduledTask.Create.

        spec: Wire name ``spec``. Since 4.0.

        Since 4.0. Returns a reference to a ScheduledTask.

        Raises InvalidName, DuplicateName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ScheduledTaskManager/moId/CreateObjectScheduledTask/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateObjectScheduledTask", {"obj": obj, "spec": spec})
        return result

    def create_scheduled_task(
        self,
        entity: vmodl.ManagedObjectReference | ManagedEntity,
        spec: ScheduledTaskSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateScheduledTask``.

        entity: Wire name ``entity``. Since 2.0. Refers to a ManagedEntity. Privilege
        ScheduledTask.Create.

        spec: Wire name ``spec``. Since 2.0.

        Since 2.0. Returns a reference to a ScheduledTask.

        Raises InvalidName, DuplicateName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ScheduledTaskManager/moId/CreateScheduledTask/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateScheduledTask", {"entity": entity, "spec": spec})
        return result

    def get_description(
        self,
    ) -> ScheduledTaskDescription:
        """Read ``description``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ScheduledTaskManager/moId/description/get/
        """
        result: ScheduledTaskDescription = self._invoke("description", {})
        return result

    def get_scheduled_task(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``scheduledTask``.

        Since 2.0. Privilege System.View. Returns a reference to a ScheduledTask.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ScheduledTaskManager/moId/scheduledTask/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("scheduledTask", {})
        return result

    def retrieve_entity_scheduled_task(
        self,
        *,
        entity: vmodl.ManagedObjectReference | ManagedEntity | None = None,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Call ``RetrieveEntityScheduledTask``.

        entity: Wire name ``entity``. Since 2.0. Refers to a ManagedEntity.

        Since 2.0. Privilege System.View. Returns a reference to a ScheduledTask.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ScheduledTaskManager/moId/RetrieveEntityScheduledTask/post/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("RetrieveEntityScheduledTask", {"entity": entity})
        return result

    def retrieve_object_scheduled_task(
        self,
        *,
        obj: vmodl.ManagedObjectReference | vmodl.ManagedObject | None = None,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Call ``RetrieveObjectScheduledTask``.

        obj: Wire name ``obj``. Since 4.0. Refers to a ManagedObject.

        Since 4.0. Privilege System.View. Returns a reference to a ScheduledTask.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ScheduledTaskManager/moId/RetrieveObjectScheduledTask/post/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("RetrieveObjectScheduledTask", {"obj": obj})
        return result
