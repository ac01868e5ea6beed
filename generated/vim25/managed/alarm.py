# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type Alarm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.extensible_managed_object import ExtensibleManagedObject

if TYPE_CHECKING:
    from vim25.data.alarm_info import AlarmInfo
    from vim25.data.alarm_spec import AlarmSpec


class Alarm(ExtensibleManagedObject):
    """Managed object type ``Alarm`` (vmodl ``vim.alarm.Alarm``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **ExtensibleManagedObject._operations,
        "info": vmodl.Operation("info", result="AlarmInfo", fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "ReconfigureAlarm": vmodl.Operation("ReconfigureAlarm", request="ReconfigureAlarmRequestType", fault="VimFault", since="2.0", vmodl_name="reconfigure", privilege="Alarm.Edit"),
        "RemoveAlarm": vmodl.Operation("RemoveAlarm", fault="RuntimeFault", since="2.0", vmodl_name="remove", privilege="Alarm.Delete"),
    }

    def get_info(
        self,
    ) -> AlarmInfo:
        """Read ``info``.

        Since 2.0. Privilege System.View.

        Page: /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Alarm/moId/info/get/
        """
        result: AlarmInfo = self._invoke("info", {})
        return result

    def reconfigure_alarm(
        self,
        spec: AlarmSpec,
    ) -> None:
        """Call ``ReconfigureAlarm``.

        spec: Wire name ``spec``. Since 2.0.

        Since 2.0. Privilege Alarm.Edit.

        Raises InvalidName, DuplicateName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Alarm/moId/ReconfigureAlarm/post/
        """
        self._invoke("ReconfigureAlarm", {"spec": spec})

    def remove_alarm(
        self,
    ) -> None:
        """Call ``RemoveAlarm``.

        Since 2.0. Privilege Alarm.Delete.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Alarm/moId/RemoveAlarm/post/
        """
        self._invoke("RemoveAlarm", {})
