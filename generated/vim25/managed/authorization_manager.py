# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type AuthorizationManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.authorization_description import AuthorizationDescription
    from vim25.data.authorization_privilege import AuthorizationPrivilege
    from vim25.data.authorization_role import AuthorizationRole
    from vim25.data.entity_privilege import EntityPrivilege
    from vim25.managed.managed_entity import ManagedEntity
    from vim25.data.permission import Permission
    from vim25.data.user_privilege_result import UserPrivilegeResult


class AuthorizationManager(vmodl.ManagedObject):
    """Managed object type ``AuthorizationManager`` (vmodl ``vim.AuthorizationManager``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "AddAuthorizationRole": vmodl.Operation("AddAuthorizationRole", request="AddAuthorizationRoleRequestType", result="int", fault="VimFault", since="2.0", vmodl_name="addRole", privilege="Authorization.ModifyRoles"),
        "FetchUserPrivilegeOnEntities": vmodl.Operation("FetchUserPrivilegeOnEntities", request="FetchUserPrivilegeOnEntitiesRequestType", result="UserPrivilegeResult[]", nullable=True, fault="RuntimeFault", since="6.5", vmodl_name="fetchUserPrivilegeOnEntities"),
        "description": vmodl.Operation("description", result="AuthorizationDescription", fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "privilegeList": vmodl.Operation("privilegeList", result="AuthorizationPrivilege[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "roleList": vmodl.Operation("roleList", result="AuthorizationRole[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "HasPrivilegeOnEntities": vmodl.Operation("HasPrivilegeOnEntities", request="HasPrivilegeOnEntitiesRequestType", result="EntityPrivilege[]", nullable=True, fault="RuntimeFault", since="5.5", vmodl_name="hasPrivilegeOnEntities", privilege="System.View"),
        "HasPrivilegeOnEntity": vmodl.Operation("HasPrivilegeOnEntity", request="HasPrivilegeOnEntityRequestType", result="boolean[]", nullable=True, fault="RuntimeFault", since="5.0", vmodl_name="hasPrivilegeOnEntity", privilege="System.View"),
        "HasUserPrivilegeOnEntities": vmodl.Operation("HasUserPrivilegeOnEntities", request="HasUserPrivilegeOnEntitiesRequestType", result="EntityPrivilege[]", nullable=True, fault="RuntimeFault", since="6.5", vmodl_name="hasUserPrivilegeOnEntities"),
        "MergePermissions": vmodl.Operation("MergePermissions", request="MergePermissionsRequestType", fault="VimFault", since="2.0", vmodl_name="mergePermissions", privilege="Authorization.ReassignRolePermissions"),
        "RemoveAuthorizationRole": vmodl.Operation("RemoveAuthorizationRole", request="RemoveAuthorizationRoleRequestType", fault="VimFault", since="2.0", vmodl_name="removeRole", privilege="Authorization.ModifyRoles"),
        "RemoveEntityPermission": vmodl.Operation("RemoveEntityPermission", request="RemoveEntityPermissionRequestType", fault="VimFault", since="2.0", vmodl_name="removeEntityPermission"),
        "ResetEntityPermissions": vmodl.Operation("ResetEntityPermissions", request="ResetEntityPermissionsRequestType", fault="VimFault", since="2.0", vmodl_name="resetEntityPermissions"),
        "RetrieveAllPermissions": vmodl.Operation("RetrieveAllPermissions", result="Permission[]", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="retrieveAllPermissions", privilege="System.View"),
        "RetrieveEntityPermissions": vmodl.Operation("RetrieveEntityPermissions", request="RetrieveEntityPermissionsRequestType", result="Permission[]", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="retrieveEntityPermissions"),
        "RetrieveRolePermissions": vmodl.Operation("RetrieveRolePermissions", request="RetrieveRolePermissionsRequestType", result="Permission[]", nullable=True, fault="NotFound", since="2.0", vmodl_name="retrieveRolePermissions", privilege="System.View"),
        "SetEntityPermissions": vmodl.Operation("SetEntityPermissions", request="SetEntityPermissionsRequestType", fault="VimFault", since="2.0", vmodl_name="setEntityPermissions"),
        "UpdateAuthorizationRole": vmodl.Operation("UpdateAuthorizationRole", request="UpdateAuthorizationRoleRequestType", fault="VimFault", since="2.0", vmodl_name="updateRole", privilege="Authorization.ModifyRoles"),
    }

    def add_authorization_role(
        self,
        name: str,
        *,
        priv_ids: list[str] | None = None,
    ) -> int:
        """Call ``AddAuthorizationRole``.

        name: Wire name ``name``. Since 2.0.

        priv_ids: Wire name ``privIds``. Since 2.0.

        Since 2.0. Privilege Authorization.ModifyRoles.

        Raises AlreadyExists, InvalidName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/AddAuthorizationRole/post/
        """
        result: int = self._invoke("AddAuthorizationRole", {"name": name, "priv_ids": priv_ids})
        return result

    def fetch_user_privilege_on_entities(
        self,
        entities: list[vmodl.ManagedObjectReference | ManagedEntity],
        user_name: str,
    ) -> list[UserPrivilegeResult] | None:
        """Call ``FetchUserPrivilegeOnEntities``.

        entities: Wire name ``entities``. Since 6.5. Refers to a ManagedEntity. Privilege
        System.View.

        user_name: Wire name ``userName``. Since 6.5.

        Since 6.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/FetchUserPrivilegeOnEntities/post/
        """
        result: list[UserPrivilegeResult] | None = self._invoke("FetchUserPrivilegeOnEntities", {"entities": entities, "user_name": user_name})
        return result

    def get_description(
        self,
    ) -> AuthorizationDescription:
        """Read ``description``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/description/get/
        """
        result: AuthorizationDescription = self._invoke("description", {})
        return result

    def get_privilege_list(
        self,
    ) -> list[AuthorizationPrivilege] | None:
        """Read ``privilegeList``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/privilegeList/get/
        """
        result: list[AuthorizationPrivilege] | None = self._invoke("privilegeList", {})
        return result

    def get_role_list(
        self,
    ) -> list[AuthorizationRole] | None:
        """Read ``roleList``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/roleList/get/
        """
        result: list[AuthorizationRole] | None = self._invoke("roleList", {})
        return result

    def has_privilege_on_entities(
        self,
        entity: list[vmodl.ManagedObjectReference | ManagedEntity],
        session_id: str,
        *,
        priv_id: list[str] | None = None,
    ) -> list[EntityPrivilege] | None:
        """Call ``HasPrivilegeOnEntities``.

        entity: Wire name ``entity``. Since 5.5. Refers to a ManagedEntity. Privilege System.Read.

        session_id: Wire name ``sessionId``. Since 5.5.

        priv_id: Wire name ``privId``. Since 5.5.

        Since 5.5. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/HasPrivilegeOnEntities/post/
        """
        result: list[EntityPrivilege] | None = self._invoke("HasPrivilegeOnEntities", {"entity": entity, "session_id": session_id, "priv_id": priv_id})
        return result

    def has_privilege_on_entity(
        self,
        entity: vmodl.ManagedObjectReference | ManagedEntity,
        session_id: str,
        *,
        priv_id: list[str] | None = None,
    ) -> list[bool] | None:
        """Call ``HasPrivilegeOnEntity``.

        entity: Wire name ``entity``. Since 5.0. Refers to a ManagedEntity. Privilege System.Read.

        session_id: Wire name ``sessionId``. Since 5.0.

        priv_id: Wire name ``privId``. Since 5.0.

        Since 5.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/HasPrivilegeOnEntity/post/
        """
        result: list[bool] | None = self._invoke("HasPrivilegeOnEntity", {"entity": entity, "session_id": session_id, "priv_id": priv_id})
        return result

    def has_user_privilege_on_entities(
        self,
        entities: list[vmodl.ManagedObjectReference | vmodl.ManagedObject],
        user_name: str,
        *,
        priv_id: list[str] | None = None,
    ) -> list[EntityPrivilege] | None:
        """Call ``HasUserPrivilegeOnEntities``.

        entities: Wire name ``entities``. Since 6.5. Refers to a ManagedObject. Privilege
        System.View.

        user_name: Wire name ``userName``. Since 6.5.

        priv_id: Wire name ``privId``. Since 6.5.

        Since 6.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/HasUserPrivilegeOnEntities/post/
        """
        result: list[EntityPrivilege] | None = self._invoke("HasUserPrivilegeOnEntities", {"entities": entities, "user_name": user_name, "priv_id": priv_id})
        return result

    def merge_permissions(
        self,
        src_role_id: int,
        dst_role_id: int,
    ) -> None:
        """Call ``MergePermissions``.

        src_role_id: Wire name ``srcRoleId``. Since 2.0.

        dst_role_id: Wire name ``dstRoleId``. Since 2.0.

        Since 2.0. Privilege Authorization.ReassignRolePermissions.

        Raises NotFound, AuthMinimumAdminPermission, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/MergePermissions/post/
        """
        self._invoke("MergePermissions", {"src_role_id": src_role_id, "dst_role_id": dst_role_id})

    def remove_authorization_role(
        self,
        role_id: int,
        fail_if_used: bool,
    ) -> None:
        """Call ``RemoveAuthorizationRole``.

        role_id: Wire name ``roleId``. Since 2.0.

        fail_if_used: Wire name ``failIfUsed``. Since 2.0.

        Since 2.0. Privilege Authorization.ModifyRoles.

        Raises NotFound, RemoveFailed, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/RemoveAuthorizationRole/post/
        """
        self._invoke("RemoveAuthorizationRole", {"role_id": role_id, "fail_if_used": fail_if_used})

    def remove_entity_permission(
        self,
        entity: vmodl.ManagedObjectReference | ManagedEntity,
        user: str,
        is_group: bool,
    ) -> None:
        """Call ``RemoveEntityPermission``.

        entity: Wire name ``entity``. Since 2.0. Refers to a ManagedEntity. Privilege
        Authorization.ModifyPermissions.

        user: Wire name ``user``. Since 2.0.

        is_group: Wire name ``isGroup``. Since 2.0.

        Since 2.0.

        Raises NotFound, AuthMinimumAdminPermission, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/RemoveEntityPermission/post/
        """
        self._invoke("RemoveEntityPermission", {"entity": entity, "user": user, "is_group": is_group})

    def reset_entity_permissions(
        self,
        entity: vmodl.ManagedObjectReference | ManagedEntity,
        *,
        permission: list[Permission] | None = None,
    ) -> None:
        """Call ``ResetEntityPermissions``.

        entity: Wire name ``entity``. Since 2.0. Refers to a ManagedEntity. Privilege
        Authorization.ModifyPermissions.

        permission: Wire name ``permission``. Since 2.0.

        Since 2.0.

        Raises UserNotFound, NotFound, AuthMinimumAdminPermission, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/ResetEntityPermissions/post/
        """
        self._invoke("ResetEntityPermissions", {"entity": entity, "permission": permission})

    def retrieve_all_permissions(
        self,
    ) -> list[Permission] | None:
        """Call ``RetrieveAllPermissions``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/RetrieveAllPermissions/post/
        """
        result: list[Permission] | None = self._invoke("RetrieveAllPermissions", {})
        return result

    def retrieve_entity_permissions(
        self,
        entity: vmodl.ManagedObjectReference | ManagedEntity,
        inherited: bool,
    ) -> list[Permission] | None:
        """Call ``RetrieveEntityPermissions``.

        entity: Wire name ``entity``. Since 2.0. Refers to a ManagedEntity. Privilege System.Read.

        inherited: Wire name ``inherited``. Since 2.0.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/RetrieveEntityPermissions/post/
        """
        result: list[Permission] | None = self._invoke("RetrieveEntityPermissions", {"entity": entity, "inherited": inherited})
        return result

    def retrieve_role_permissions(
        self,
        role_id: int,
    ) -> list[Permission] | None:
        """Call ``RetrieveRolePermissions``.

        role_id: Wire name ``roleId``. Since 2.0.

        Since 2.0. Privilege System.View.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/RetrieveRolePermissions/post/
        """
        result: list[Permission] | None = self._invoke("RetrieveRolePermissions", {"role_id": role_id})
        return result

    def set_entity_permissions(
        self,
        entity: vmodl.ManagedObjectReference | ManagedEntity,
        *,
        permission: list[Permission] | None = None,
    ) -> None:
        """Call ``SetEntityPermissions``.

        entity: Wire name ``entity``. Since 2.0. Refers to a ManagedEntity. Privilege
        Authorization.ModifyPermissions.

        permission: Wire name ``permission``. Since 2.0.

        Since 2.0.

        Raises UserNotFound, NotFound, AuthMinimumAdminPermission, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/SetEntityPermissions/post/
        """
        self._invoke("SetEntityPermissions", {"entity": entity, "permission": permission})

    def update_authorization_role(
        self,
        role_id: int,
        new_name: str,
        *,
        priv_ids: list[str] | None = None,
    ) -> None:
        """Call ``UpdateAuthorizationRole``.

        role_id: Wire name ``roleId``. Since 2.0.

        new_name: Wire name ``newName``. Since 2.0.

        priv_ids: Wire name ``privIds``. Since 2.0.

        Since 2.0. Privilege Authorization.ModifyRoles.

        Raises NotFound, InvalidName, AlreadyExists, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/AuthorizationManager/moId/UpdateAuthorizationRole/post/
        """
        self._invoke("UpdateAuthorizationRole", {"role_id": role_id, "new_name": new_name, "priv_ids": priv_ids})
