# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.scheduler``."""

import vmodl

from vim25.data.vim_scheduler import ScheduledTaskDescription, ScheduledTaskInfo, ScheduledTaskSpec
from vim25.managed.vim import ExtensibleManagedObject, ManagedEntity

class ScheduledTask(ExtensibleManagedObject):
    """``vim.scheduler.ScheduledTask``. Since 2.0."""
    def get_info(self) -> ScheduledTaskInfo:
        """Read ``info``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ScheduledTask/moId/info/get/
        """
    def reconfigure_scheduled_task(self, spec: ScheduledTaskSpec) -> None:
        """Call ``ReconfigureScheduledTask``.

        Since 2.0. Privilege ScheduledTask.Edit.

        Raises InvalidState, InvalidName, DuplicateName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ScheduledTask/moId/ReconfigureScheduledTask/post/
        """
    def remove_scheduled_task(self) -> None:
        """Call ``RemoveScheduledTask``.

        Since 2.0. Privilege ScheduledTask.Delete.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ScheduledTask/moId/RemoveScheduledTask/post/
        """
    def run_scheduled_task(self) -> None:
        """Call ``RunScheduledTask``.

        Since 2.0. Privilege ScheduledTask.Run.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ScheduledTask/moId/RunScheduledTask/post/
        """

class ScheduledTaskManager(vmodl.ManagedObject):
    """``vim.scheduler.ScheduledTaskManager``. Since 2.0."""
    def create_object_scheduled_task(self, obj: vmodl.ManagedObjectReference | vmodl.ManagedObject, spec: ScheduledTaskSpec) -> ScheduledTask:
        """Call ``CreateObjectScheduledTask``.

        obj: Refers to a ManagedObject. Privilege ScheduledTask.Create.

        Since 4.0.

        Raises InvalidName, DuplicateName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ScheduledTaskManager/moId/CreateObjectScheduledTask/post/
        """
    def create_scheduled_task(self, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity, spec: ScheduledTaskSpec) -> ScheduledTask:
        """Call ``CreateScheduledTask``.

        entity: Refers to a ManagedEntity. Privilege ScheduledTask.Create.

        Since 2.0.

        Raises InvalidName, DuplicateName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ScheduledTaskManager/moId/CreateScheduledTask/post/
        """
    def get_description(self) -> ScheduledTaskDescription:
        """Read ``description``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ScheduledTaskManager/moId/description/get/
        """
    def get_scheduled_task(self) -> list[ScheduledTask] | None:
        """Read ``scheduledTask``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ScheduledTaskManager/moId/scheduledTask/get/
        """
    def retrieve_entity_scheduled_task(self, *, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity | None = None) -> list[ScheduledTask] | None:
        """Call ``RetrieveEntityScheduledTask``.

        entity: Refers to a ManagedEntity.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ScheduledTaskManager/moId/RetrieveEntityScheduledTask/post/
        """
    def retrieve_object_scheduled_task(self, *, obj: vmodl.ManagedObjectReference | vmodl.ManagedObject | None = None) -> list[ScheduledTask] | None:
        """Call ``RetrieveObjectScheduledTask``.

        obj: Refers to a ManagedObject.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ScheduledTaskManager/moId/RetrieveObjectScheduledTask/post/
        """
