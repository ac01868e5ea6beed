# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type AlarmManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.alarm import Alarm
    from vim25.data.alarm_description import AlarmDescription
    from vim25.data.alarm_expression import AlarmExpression
    from vim25.data.alarm_filter_spec import AlarmFilterSpec
    from vim25.data.alarm_spec import AlarmSpec
    from vim25.data.alarm_state import AlarmState
    from vim25.managed.managed_entity import ManagedEntity


class AlarmManager(vmodl.ManagedObject):
    """Managed object type ``AlarmManager`` (vmodl ``vim.alarm.AlarmManager``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "AcknowledgeAlarm": vmodl.Operation("AcknowledgeAlarm", request="AcknowledgeAlarmRequestType", fault="RuntimeFault", since="4.0", vmodl_name="acknowledgeAlarm"),
        "AreAlarmActionsEnabled": vmodl.Operation("AreAlarmActionsEnabled", request="AreAlarmActionsEnabledRequestType", result="boolean", fault="RuntimeFault", since="4.0", vmodl_name="getAlarmActionsEnabled"),
        "ClearTriggeredAlarms": vmodl.Operation("ClearTriggeredAlarms", request="ClearTriggeredAlarmsRequestType", fault="RuntimeFault", since="6.7", vmodl_name="clearTriggeredAlarms", privilege="Alarm.SetStatus"),
        "CreateAlarm": vmodl.Operation("CreateAlarm", request="CreateAlarmRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="create"),
        "DisableAlarm": vmodl.Operation("DisableAlarm", request="DisableAlarmRequestType", fault="RuntimeFault", since="6.9.1", vmodl_name="disableAlarm"),
        "EnableAlarm": vmodl.Operation("EnableAlarm", request="EnableAlarmRequestType", fault="RuntimeFault", since="6.9.1", vmodl_name="enableAlarm"),
        "EnableAlarmActions": vmodl.Operation("EnableAlarmActions", request="EnableAlarmActionsRequestType", fault="RuntimeFault", since="4.0", vmodl_name="setAlarmActionsEnabled"),
        "GetAlarm": vmodl.Operation("GetAlarm", request="GetAlarmRequestType", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="getAlarm", privilege="System.View"),
        "GetAlarmState": vmodl.Operation("GetAlarmState", request="GetAlarmStateRequestType", result="AlarmState[]", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="getAlarmState"),
        "defaultExpression": vmodl.Operation("defaultExpression", result="AlarmExpression[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "description": vmodl.Operation("description", result="AlarmDescription", fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
    }

    def acknowledge_alarm(
        self,
        alarm: vmodl.ManagedObjectReference | Alarm,
        entity: vmodl.ManagedObjectReference | ManagedEntity,
    ) -> None:
        """Call ``AcknowledgeAlarm``.

        alarm: Wire name ``alarm``. Since 4.0. Refers to a Alarm. Privilege Alarm.Acknowledge.

        entity: Wire name ``entity``. Since 4.0. Refers to a ManagedEntity. Privilege System.Read.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/AcknowledgeAlarm/post/
        """
        self._invoke("AcknowledgeAlarm", {"alarm": alarm, "entity": entity})

    def are_alarm_actions_enabled(
        self,
        entity: vmodl.ManagedObjectReference | ManagedEntity,
    ) -> bool:
        """Call ``AreAlarmActionsEnabled``.

        entity: Wire name ``entity``. Since 4.0. Refers to a ManagedEntity. Privilege System.Read.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/AreAlarmActionsEnabled/post/
        """
        result: bool = self._invoke("AreAlarmActionsEnabled", {"entity": entity})
        return result

    def clear_triggered_alarms(
        self,
        filter: AlarmFilterSpec,
    ) -> None:
        """Call ``ClearTriggeredAlarms``.

        filter: Wire name ``filter``. Since 6.7.

        Since 6.7. Privilege Alarm.SetStatus.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/ClearTriggeredAlarms/post/
        """
        self._invoke("ClearTriggeredAlarms", {"filter": filter})

    def create_alarm(
        self,
        entity: vmodl.ManagedObjectReference | ManagedEntity,
        spec: AlarmSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateAlarm``.

        entity: Wire name ``entity``. Since 2.0. Refers to a ManagedEntity. Privilege Alarm.Create.

        spec: Wire name ``spec``. Since 2.0.

        Since 2.0. Returns a reference to a Alarm.

        Raises InvalidName, DuplicateName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/CreateAlarm/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateAlarm", {"entity": entity, "spec": spec})
        return result

    def disable_alarm(
        self,
        alarm: vmodl.ManagedObjectReference | Alarm,
        entity: vmodl.ManagedObjectReference | ManagedEntity,
    ) -> None:
        """Call ``DisableAlarm``.

        alarm: Wire name ``alarm``. Since 6.9.1. Refers to a Alarm. Privilege
        Alarm.ToggleEnableOnEntity.

        entity: Wire name ``entity``. Since 6.9.1. Refers to a ManagedEntity. Privilege System.Read.

        Since 6.9.1.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/DisableAlarm/post/
        """
        self._invoke("DisableAlarm", {"alarm": alarm, "entity": entity})

    def enable_alarm(
        self,
        alarm: vmodl.ManagedObjectReference | Alarm,
        entity: vmodl.ManagedObjectReference | ManagedEntity,
    ) -> None:
        """Call ``EnableAlarm``.

        alarm: Wire name ``alarm``. Since 6.9.1. Refers to a Alarm. Privilege
        Alarm.ToggleEnableOnEntity.

        entity: Wire name ``entity``. Since 6.9.1. Refers to a ManagedEntity. Privilege System.Read.

        Since 6.9.1.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/EnableAlarm/post/
        """
        self._invoke("EnableAlarm", {"alarm": alarm, "entity": entity})

    def enable_alarm_actions(
        self,
        entity: vmodl.ManagedObjectReference | ManagedEntity,
        enabled: bool,
    ) -> None:
        """Call ``EnableAlarmActions``.

        entity: Wire name ``entity``. Since 4.0. Refers to a ManagedEntity. Privilege
        Alarm.DisableActions.

        enabled: Wire name ``enabled``. Since 4.0.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/EnableAlarmActions/post/
        """
        self._invoke("EnableAlarmActions", {"entity": entity, "enabled": enabled})

    def get_alarm(
        self,
        *,
        entity: vmodl.ManagedObjectReference | ManagedEntity | None = None,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Call ``GetAlarm``.

        entity: Wire name ``entity``. Since 2.0. Refers to a ManagedEntity.

        Since 2.0. Privilege System.View. Returns a reference to a Alarm.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/GetAlarm/post/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("GetAlarm", {"entity": entity})
        return result

    def get_alarm_state(
        self,
        entity: vmodl.ManagedObjectReference | ManagedEntity,
    ) -> list[AlarmState] | None:
        """Call ``GetAlarmState``.

        entity: Wire name ``entity``. Since 2.0. Refers to a ManagedEntity. Privilege System.Read.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/GetAlarmState/post/
        """
        result: list[AlarmState] | None = self._invoke("GetAlarmState", {"entity": entity})
        return result

    def get_default_expression(
        self,
    ) -> list[AlarmExpression] | None:
        """Read ``defaultExpression``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/defaultExpression/get/
        """
        result: list[AlarmExpression] | None = self._invoke("defaultExpression", {})
        return result

    def get_description(
        self,
    ) -> AlarmDescription:
        """Read ``description``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AlarmManager/moId/description/get/
        """
        result: AlarmDescription = self._invoke("description", {})
        return result
