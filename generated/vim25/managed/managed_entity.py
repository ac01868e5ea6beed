# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type ManagedEntity."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.extensible_managed_object import ExtensibleManagedObject

if TYPE_CHECKING:
    from vim25.data.alarm_state import AlarmState
    from vim25.data.custom_field_value import CustomFieldValue
    from vim25.data.event import Event
    from vim25.enums.managed_entity_status import ManagedEntityStatus
    from vim25.data.permission import Permission
    from vim25.data.tag import Tag


class ManagedEntity(ExtensibleManagedObject):
    """Managed object type ``ManagedEntity`` (vmodl ``vim.ManagedEntity``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **ExtensibleManagedObject._operations,
        "Destroy_Task": vmodl.Operation("Destroy_Task", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="destroy"),
        "alarmActionsEnabled": vmodl.Operation("alarmActionsEnabled", result="boolean", nullable=True, fault="RuntimeFault", since="4.0", privilege="System.Read", is_property=True),
        "configIssue": vmodl.Operation("configIssue", result="Event[]", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "configStatus": vmodl.Operation("configStatus", result="ManagedEntityStatus", fault="RuntimeFault", since="2.0", is_property=True),
        "customValue": vmodl.Operation("customValue", result="CustomFieldValue[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "declaredAlarmState": vmodl.Operation("declaredAlarmState", result="AlarmState[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "disabledMethod": vmodl.Operation("disabledMethod", result="string[]", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "effectiveRole": vmodl.Operation("effectiveRole", result="int[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "name": vmodl.Operation("name", result="string", fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "overallStatus": vmodl.Operation("overallStatus", result="ManagedEntityStatus", fault="RuntimeFault", since="2.0", is_property=True),
        "parent": vmodl.Operation("parent", result="ManagedObjectReference", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "permission": vmodl.Operation("permission", result="Permission[]", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "recentTask": vmodl.Operation("recentTask", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "tag": vmodl.Operation("tag", result="Tag[]", nullable=True, fault="RuntimeFault", since="4.0", privilege="System.View", is_property=True),
        "triggeredAlarmState": vmodl.Operation("triggeredAlarmState", result="AlarmState[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "Reload": vmodl.Operation("Reload", fault="RuntimeFault", since="2.0", vmodl_name="reload", privilege="System.Read"),
        "Rename_Task": vmodl.Operation("Rename_Task", request="RenameRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="rename"),
    }

    def destroy_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``Destroy_Task``.

        Since 2.0. Returns a reference to a Task.

        Raises VimFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/Destroy_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("Destroy_Task", {})
        return result

    def get_alarm_actions_enabled(
        self,
    ) -> bool | None:
        """Read ``alarmActionsEnabled``.

        Since 4.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/alarmActionsEnabled/get/
        """
        result: bool | None = self._invoke("alarmActionsEnabled", {})
        return result

    def get_config_issue(
        self,
    ) -> list[Event] | None:
        """Read ``configIssue``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/configIssue/get/
        """
        result: list[Event] | None = self._invoke("configIssue", {})
        return result

    def get_config_status(
        self,
    ) -> ManagedEntityStatus:
        """Read ``configStatus``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/configStatus/get/
        """
        result: ManagedEntityStatus = self._invoke("configStatus", {})
        return result

    def get_custom_value(
        self,
    ) -> list[CustomFieldValue] | None:
        """Read ``customValue``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/customValue/get/
        """
        result: list[CustomFieldValue] | None = self._invoke("customValue", {})
        return result

    def get_declared_alarm_state(
        self,
    ) -> list[AlarmState] | None:
        """Read ``declaredAlarmState``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/declaredAlarmState/get/
        """
        result: list[AlarmState] | None = self._invoke("declaredAlarmState", {})
        return result

    def get_disabled_method(
        self,
    ) -> list[str] | None:
        """Read ``disabledMethod``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/disabledMethod/get/
        """
        result: list[str] | None = self._invoke("disabledMethod", {})
        return result

    def get_effective_role(
        self,
    ) -> list[int] | None:
        """Read ``effectiveRole``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/effectiveRole/get/
        """
        result: list[int] | None = self._invoke("effectiveRole", {})
        return result

    def get_name(
        self,
    ) -> str:
        """Read ``name``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/name/get/
        """
        result: str = self._invoke("name", {})
        return result

    def get_overall_status(
        self,
    ) -> ManagedEntityStatus:
        """Read ``overallStatus``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/overallStatus/get/
        """
        result: ManagedEntityStatus = self._invoke("overallStatus", {})
        return result

    def get_parent(
        self,
    ) -> vmodl.ManagedObjectReference | None:
        """Read ``parent``.

        Since 2.0. Privilege System.View. Returns a reference to a ManagedEntity.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/parent/get/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("parent", {})
        return result

    def get_permission(
        self,
    ) -> list[Permission] | None:
        """Read ``permission``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/permission/get/
        """
        result: list[Permission] | None = self._invoke("permission", {})
        return result

    def get_recent_task(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``recentTask``.

        Since 2.0. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/recentTask/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("recentTask", {})
        return result

    def get_tag(
        self,
    ) -> list[Tag] | None:
        """Read ``tag``.

        Since 4.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/tag/get/
        """
        result: list[Tag] | None = self._invoke("tag", {})
        return result

    def get_triggered_alarm_state(
        self,
    ) -> list[AlarmState] | None:
        """Read ``triggeredAlarmState``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/triggeredAlarmState/get/
        """
        result: list[AlarmState] | None = self._invoke("triggeredAlarmState", {})
        return result

    def reload(
        self,
    ) -> None:
        """Call ``Reload``.

        Since 2.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/Reload/post/
        """
        self._invoke("Reload", {})

    def rename_task(
        self,
        new_name: str,
    ) -> vmodl.ManagedObjectReference:
        """Call ``Rename_Task``.

        new_name: Wire name ``newName``. Since 2.0.

        Since 2.0. Returns a reference to a Task.

        Raises DuplicateName, InvalidName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ManagedEntity/moId/Rename_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("Rename_Task", {"new_name": new_name})
        return result
