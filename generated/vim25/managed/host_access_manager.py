# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostAccessManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.host_access_control_entry import HostAccessControlEntry
    from vim25.enums.host_access_mode import HostAccessMode
    from vim25.enums.host_lockdown_mode import HostLockdownMode


class HostAccessManager(vmodl.ManagedObject):
    """Managed object type ``HostAccessManager`` (vmodl ``vim.host.HostAccessManager``).

    Since 6.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "ChangeAccessMode": vmodl.Operation("ChangeAccessMode", request="ChangeAccessModeRequestType", fault="VimFault", since="6.0", vmodl_name="changeAccessMode", privilege="Global.Settings"),
        "ChangeLockdownMode": vmodl.Operation("ChangeLockdownMode", request="ChangeLockdownModeRequestType", fault="AuthMinimumAdminPermission", since="6.0", vmodl_name="changeLockdownMode", privilege="Host.Config.Settings"),
        "lockdownMode": vmodl.Operation("lockdownMode", result="HostLockdownMode", fault="RuntimeFault", since="6.0", privilege="System.View", is_property=True),
        "QueryLockdownExceptions": vmodl.Operation("QueryLockdownExceptions", result="string[]", nullable=True, fault="RuntimeFault", since="6.0", vmodl_name="queryLockdownExceptions", privilege="Global.Settings"),
        "QuerySystemUsers": vmodl.Operation("QuerySystemUsers", result="string[]", nullable=True, fault="RuntimeFault", since="6.0", vmodl_name="querySystemUsers", privilege="Global.Settings"),
        "RetrieveHostAccessControlEntries": vmodl.Operation("RetrieveHostAccessControlEntries", result="HostAccessControlEntry[]", nullable=True, fault="RuntimeFault", since="6.0", vmodl_name="retrieveAccessEntries", privilege="Global.Settings"),
        "UpdateLockdownExceptions": vmodl.Operation("UpdateLockdownExceptions", request="UpdateLockdownExceptionsRequestType", fault="VimFault", since="6.0", vmodl_name="updateLockdownExceptions", privilege="Global.Settings"),
        "UpdateSystemUsers": vmodl.Operation("UpdateSystemUsers", request="UpdateSystemUsersRequestType", fault="UserNotFound", since="6.0", vmodl_name="updateSystemUsers", privilege="Global.Settings"),
    }

    def change_access_mode(
        self,
        principal: str,
        is_group: bool,
        access_mode: HostAccessMode,
    ) -> None:
        """Call ``ChangeAccessMode``.

        principal: Wire name ``principal``. Since 6.0.

        is_group: Wire name ``isGroup``. Since 6.0.

        access_mode: Wire name ``accessMode``. Since 6.0.

        Since 6.0. Privilege Global.Settings.

        Raises AuthMinimumAdminPermission, UserNotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAccessManager/moId/ChangeAccessMode/post/
        """
        self._invoke("ChangeAccessMode", {"principal": principal, "is_group": is_group, "access_mode": access_mode})

    def change_lockdown_mode(
        self,
        mode: HostLockdownMode,
    ) -> None:
        """Call ``ChangeLockdownMode``.

        mode: Wire name ``mode``. Since 6.0.

        Since 6.0. Privilege Host.Config.Settings.

        Raises AuthMinimumAdminPermission, or another AuthMinimumAdminPermission.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAccessManager/moId/ChangeLockdownMode/post/
        """
        self._invoke("ChangeLockdownMode", {"mode": mode})

    def get_lockdown_mode(
        self,
    ) -> HostLockdownMode:
        """Read ``lockdownMode``.

        Since 6.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAccessManager/moId/lockdownMode/get/
        """
        result: HostLockdownMode = self._invoke("lockdownMode", {})
        return result

    def query_lockdown_exceptions(
        self,
    ) -> list[str] | None:
        """Call ``QueryLockdownExceptions``.

        Since 6.0. Privilege Global.Settings.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAccessManager/moId/QueryLockdownExceptions/post/
        """
        result: list[str] | None = self._invoke("QueryLockdownExceptions", {})
        return result

    def query_system_users(
        self,
    ) -> list[str] | None:
        """Call ``QuerySystemUsers``.

        Since 6.0. Privilege Global.Settings.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAccessManager/moId/QuerySystemUsers/post/
        """
        result: list[str] | None = self._invoke("QuerySystemUsers", {})
        return result

    def retrieve_host_access_control_entries(
        self,
    ) -> list[HostAccessControlEntry] | None:
        """Call ``RetrieveHostAccessControlEntries``.

        Since 6.0. Privilege Global.Settings.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAccessManager/moId/RetrieveHostAccessControlEntries/post/
        """
        result: list[HostAccessControlEntry] | None = self._invoke("RetrieveHostAccessControlEntries", {})
        return result

    def update_lockdown_exceptions(
        self,
        *,
        users: list[str] | None = None,
    ) -> None:
        """Call ``UpdateLockdownExceptions``.

        users: Wire name ``users``. Since 6.0.

        Since 6.0. Privilege Global.Settings.

        Raises AuthMinimumAdminPermission, UserNotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAccessManager/moId/UpdateLockdownExceptions/post/
        """
        self._invoke("UpdateLockdownExceptions", {"users": users})

    def update_system_users(
        self,
        *,
        users: list[str] | None = None,
    ) -> None:
        """Call ``UpdateSystemUsers``.

        users: Wire name ``users``. Since 6.0.

        Since 6.0. Privilege Global.Settings.

        Raises UserNotFound, or another UserNotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostAccessManager/moId/UpdateSystemUsers/post/
        """
        self._invoke("UpdateSystemUsers", {"users": users})
