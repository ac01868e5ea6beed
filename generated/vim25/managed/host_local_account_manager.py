# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostLocalAccountManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.host_account_spec import HostAccountSpec


class HostLocalAccountManager(vmodl.ManagedObject):
    """Managed object type ``HostLocalAccountManager`` (vmodl ``vim.host.LocalAccountManager``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "AssignUserToGroup": vmodl.Operation("AssignUserToGroup", request="AssignUserToGroupRequestType", fault="VimFault", since="2.0", vmodl_name="assignUserToGroup", privilege="Host.Local.ManageUserGroups"),
        "ChangePassword": vmodl.Operation("ChangePassword", request="ChangePasswordRequestType", fault="InvalidLogin", since="6.7.2", vmodl_name="changePassword", privilege="System.Anonymous"),
        "CreateGroup": vmodl.Operation("CreateGroup", request="CreateGroupRequestType", fault="AlreadyExists", since="2.0", vmodl_name="createGroup", privilege="Host.Local.ManageUserGroups"),
        "CreateUser": vmodl.Operation("CreateUser", request="CreateUserRequestType", fault="AlreadyExists", since="2.0", vmodl_name="createUser", privilege="Host.Local.ManageUserGroups"),
        "RemoveGroup": vmodl.Operation("RemoveGroup", request="RemoveGroupRequestType", fault="UserNotFound", since="2.0", vmodl_name="removeGroup", privilege="Host.Local.ManageUserGroups"),
        "RemoveUser": vmodl.Operation("RemoveUser", request="RemoveUserRequestType", fault="UserNotFound", since="2.0", vmodl_name="removeUser", privilege="Host.Local.ManageUserGroups"),
        "UnassignUserFromGroup": vmodl.Operation("UnassignUserFromGroup", request="UnassignUserFromGroupRequestType", fault="UserNotFound", since="2.0", vmodl_name="unassignUserFromGroup", privilege="Host.Local.ManageUserGroups"),
        "UpdateUser": vmodl.Operation("UpdateUser", request="UpdateUserRequestType", fault="VimFault", since="2.0", vmodl_name="updateUser", privilege="Host.Local.ManageUserGroups"),
    }

    def assign_user_to_group(
        self,
        user: str,
        group: str,
    ) -> None:
        """Call ``AssignUserToGroup``.

        user: Wire name ``user``. Since 2.0.

        group: Wire name ``group``. Since 2.0.

        Since 2.0. Privilege Host.Local.ManageUserGroups.

        Raises UserNotFound, AlreadyExists, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostLocalAccountManager/moId/AssignUserToGroup/post/
        """
        self._invoke("AssignUserToGroup", {"user": user, "group": group})

    def change_password(
        self,
        user: str,
        old_password: str,
        new_password: str,
    ) -> None:
        """Call ``ChangePassword``.

        user: Wire name ``user``. Since 6.7.2.

        old_password: Wire name ``oldPassword``. Since 6.7.2. Secret.

        new_password: Wire name ``newPassword``. Since 6.7.2. Secret.

        Since 6.7.2. Privilege System.Anonymous.

        Raises InvalidLogin, or another InvalidLogin.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostLocalAccountManager/moId/ChangePassword/post/
        """
        old_password = vmodl.concealed(old_password)
        new_password = vmodl.concealed(new_password)
        self._invoke("ChangePassword", {"user": user, "old_password": old_password, "new_password": new_password})

    def create_group(
        self,
        group: HostAccountSpec,
    ) -> None:
        """Call ``CreateGroup``.

        group: Wire name ``group``. Since 2.0.

        Since 2.0. Privilege Host.Local.ManageUserGroups.

        Raises AlreadyExists, or another AlreadyExists.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostLocalAccountManager/moId/CreateGroup/post/
        """
        self._invoke("CreateGroup", {"group": group})

    def create_user(
        self,
        user: HostAccountSpec,
    ) -> None:
        """Call ``CreateUser``.

        user: Wire name ``user``. Since 2.0.

        Since 2.0. Privilege Host.Local.ManageUserGroups.

        Raises AlreadyExists, or another AlreadyExists.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostLocalAccountManager/moId/CreateUser/post/
        """
        self._invoke("CreateUser", {"user": user})

    def remove_group(
        self,
        group_name: str,
    ) -> None:
        """Call ``RemoveGroup``.

        group_name: Wire name ``groupName``. Since 2.0.

        Since 2.0. Privilege Host.Local.ManageUserGroups.

        Raises UserNotFound, or another UserNotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostLocalAccountManager/moId/RemoveGroup/post/
        """
        self._invoke("RemoveGroup", {"group_name": group_name})

    def remove_user(
        self,
        user_name: str,
    ) -> None:
        """Call ``RemoveUser``.

        user_name: Wire name ``userName``. Since 2.0.

        Since 2.0. Privilege Host.Local.ManageUserGroups.

        Raises UserNotFound, or another UserNotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostLocalAccountManager/moId/RemoveUser/post/
        """
        self._invoke("RemoveUser", {"user_name": user_name})

    def unassign_user_from_group(
        self,
        user: str,
        group: str,
    ) -> None:
        """Call ``UnassignUserFromGroup``.

        user: Wire name ``user``. Since 2.0.

        group: Wire name ``group``. Since 2.0.

        Since 2.0. Privilege Host.Local.ManageUserGroups.

        Raises UserNotFound, or another UserNotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostLocalAccountManager/moId/UnassignUserFromGroup/post/
        """
        self._invoke("UnassignUserFromGroup", {"user": user, "group": group})

    def update_user(
        self,
        user: HostAccountSpec,
    ) -> None:
        """Call ``UpdateUser``.

        user: Wire name ``user``. Since 2.0.

        Since 2.0. Privilege Host.Local.ManageUserGroups.

        Raises UserNotFound, AlreadyExists, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostLocalAccountManager/moId/UpdateUser/post/
        """
        self._invoke("UpdateUser", {"user": user})
