# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.alarm``."""

import vmodl

from vim25.data.vim_alarm import AlarmDescription, AlarmExpression, AlarmFilterSpec, AlarmInfo, AlarmSpec, AlarmState
from vim25.managed.vim import ExtensibleManagedObject, ManagedEntity

class Alarm(ExtensibleManagedObject):
    """``vim.alarm.Alarm``. Since 2.0."""
    def get_info(self) -> AlarmInfo:
        """Read ``info``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Alarm/moId/info/get/
        """
    def reconfigure_alarm(self, spec: AlarmSpec) -> None:
        """Call ``ReconfigureAlarm``.

        Since 2.0. Privilege Alarm.Edit.

        Raises InvalidName, DuplicateName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Alarm/moId/ReconfigureAlarm/post/
        """
    def remove_alarm(self) -> None:
        """Call ``RemoveAlarm``.

        Since 2.0. Privilege Alarm.Delete.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Alarm/moId/RemoveAlarm/post/
        """

class AlarmManager(vmodl.ManagedObject):
    """``vim.alarm.AlarmManager``. Since 2.0."""
    def acknowledge_alarm(self, alarm: vmodl.ManagedObjectReference[Alarm] | Alarm, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity) -> None:
        """Call ``AcknowledgeAlarm``.

        alarm: Refers to a Alarm. Privilege Alarm.Acknowledge.

        entity: Refers to a ManagedEntity. Privilege System.Read.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/AcknowledgeAlarm/post/
        """
    def are_alarm_actions_enabled(self, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity) -> bool:
        """Call ``AreAlarmActionsEnabled``.

        entity: Refers to a ManagedEntity. Privilege System.Read.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/AreAlarmActionsEnabled/post/
        """
    def clear_triggered_alarms(self, filter: AlarmFilterSpec) -> None:
        """Call ``ClearTriggeredAlarms``.

        Since 6.7. Privilege Alarm.SetStatus.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/ClearTriggeredAlarms/post/
        """
    def create_alarm(self, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity, spec: AlarmSpec) -> Alarm:
        """Call ``CreateAlarm``.

        entity: Refers to a ManagedEntity. Privilege Alarm.Create.

        Since 2.0.

        Raises InvalidName, DuplicateName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/CreateAlarm/post/
        """
    def disable_alarm(self, alarm: vmodl.ManagedObjectReference[Alarm] | Alarm, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity) -> None:
        """Call ``DisableAlarm``.

        alarm: Refers to a Alarm. Privilege Alarm.ToggleEnableOnEntity.

        entity: Refers to a ManagedEntity. Privilege System.Read.

        Since 6.9.1.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/DisableAlarm/post/
        """
    def enable_alarm(self, alarm: vmodl.ManagedObjectReference[Alarm] | Alarm, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity) -> None:
        """Call ``EnableAlarm``.

        alarm: Refers to a Alarm. Privilege Alarm.ToggleEnableOnEntity.

        entity: Refers to a ManagedEntity. Privilege System.Read.

        Since 6.9.1.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/EnableAlarm/post/
        """
    def enable_alarm_actions(self, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity, enabled: bool) -> None:
        """Call ``EnableAlarmActions``.

        entity: Refers to a ManagedEntity. Privilege Alarm.DisableActions.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/EnableAlarmActions/post/
        """
    def get_alarm(self, *, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity | None = None) -> list[Alarm] | None:
        """Call ``GetAlarm``.

        entity: Refers to a ManagedEntity.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/GetAlarm/post/
        """
    def get_alarm_state(self, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity) -> list[AlarmState] | None:
        """Call ``GetAlarmState``.

        entity: Refers to a ManagedEntity. Privilege System.Read.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/GetAlarmState/post/
        """
    def get_default_expression(self) -> list[AlarmExpression] | None:
        """Read ``defaultExpression``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/defaultExpression/get/
        """
    def get_description(self) -> AlarmDescription:
        """Read ``description``.

        Since 2.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/description/get/
        """
