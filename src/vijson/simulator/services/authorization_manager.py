"""The authorization manager: roles, and who has them where."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from typing import Any

import attrs

import vim25
from vijson.simulator.kernel.authority import (
    ADMINISTRATOR,
    Authority,
    Role,
    known_privileges,
    principal,
)
from vijson.simulator.kernel.calls import Call, Session, require_privilege
from vijson.simulator.kernel.faults import fault, invalid_argument
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vmodl import ManagedObjectReference

__all__ = ["AuthorizationManager"]

_PRIVILEGE = re.compile(r"[A-Z]\w*(\.\w+)+")
_MODIFY = "Authorization.ModifyPermissions"


class AuthorizationManager(SimulatedObject):
    """Shows and changes roles and permissions (docs/protocol.md, permissions)."""

    stub = vim25.AuthorizationManager

    def __init__(
        self,
        inventory: Inventory,
        authority: Authority,
        user_of: Callable[[str], str | None],
        is_known: Callable[[str], bool],
    ) -> None:
        super().__init__(inventory, "AuthorizationManager")
        self._authority = authority
        self._user_of = user_of
        """Whose session a key is of."""
        self._is_known = is_known
        """Whether there is a user of a name."""

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            "description": self._description,
            "privilegeList": lambda: [_privilege(name) for name in known_privileges()],
            "roleList": lambda: [role.shown for role in self._authority.roles.values()],
        }

    def _description(self) -> vim25.AuthorizationDescription:
        groups = sorted({name.rpartition(".")[0] for name in known_privileges()})
        return vim25.AuthorizationDescription(
            privilege=[_described(name) for name in known_privileges()],
            privilege_group=[_described(name) for name in groups],
        )

    # Roles.

    @implements("AddAuthorizationRole")
    def add_role(self, call: Call, name: str, priv_ids: list[str] | None) -> int:
        """Add a role."""
        self._require_free(name)
        return self._authority.add_role(name, _checked(priv_ids)).id

    @implements("UpdateAuthorizationRole")
    def update_role(
        self, call: Call, role_id: int, new_name: str, priv_ids: list[str] | None
    ) -> None:
        """Give a role another name and other privileges."""
        role = self._changeable(role_id)
        self._require_free(new_name, besides=role)
        changed = self._authority.add_role(new_name, _checked(priv_ids))
        del self._authority.roles[changed.id]
        changed.id = role_id
        self._authority.roles[role_id] = changed
        self.inventory.changed.notify_all()

    @implements("RemoveAuthorizationRole")
    def remove_role(self, call: Call, role_id: int, fail_if_used: bool) -> None:
        """Remove a role, and the permissions with it."""
        self._changeable(role_id)
        used = [
            (some, place)
            for some in self._authority.permissions.values()
            for place, permission in some.items()
            if permission.role_id == role_id
        ]
        if used and fail_if_used:
            raise fault(
                vim25.RemoveFailed, f"The role {role_id} is used by {len(used)} permissions."
            )
        for some, place in used:
            del some[place]
        del self._authority.roles[role_id]
        self.inventory.changed.notify_all()

    @implements("MergePermissions")
    def merge_permissions(self, call: Call, src_role_id: int, dst_role_id: int) -> None:
        """Give those who have one role another."""
        for role_id in (src_role_id, dst_role_id):
            self._role(role_id)
        with self._keeping_an_administrator():
            for permission in self._authority.all():
                if permission.role_id == src_role_id:
                    changed = attrs.evolve(permission, role_id=dst_role_id)
                    self._authority.permit(permission.entity or self.reference, changed)

    # Permissions.

    @implements("RetrieveAllPermissions")
    def all_permissions(self, call: Call) -> list[vim25.Permission]:
        """Return all permissions that are set."""
        return self._authority.all()

    @implements("RetrieveEntityPermissions")
    def entity_permissions(
        self, call: Call, entity: ManagedObjectReference, inherited: bool
    ) -> list[vim25.Permission]:
        """Return the permissions on an entity, or those that count there."""
        self._require(call, "System.Read", entity)
        return self._authority.on(entity, inherited=inherited)

    @implements("RetrieveRolePermissions")
    def role_permissions(self, call: Call, role_id: int) -> list[vim25.Permission]:
        """Return the permissions that give a role."""
        self._role(role_id)
        return [one for one in self._authority.all() if one.role_id == role_id]

    @implements("SetEntityPermissions")
    def set_permissions(
        self,
        call: Call,
        entity: ManagedObjectReference,
        permission: list[vim25.Permission] | None,
    ) -> None:
        """Set permissions on an entity, beside those of others that are there."""
        with self._changing(call, entity):
            self._set(entity, permission)

    @implements("ResetEntityPermissions")
    def reset_permissions(
        self,
        call: Call,
        entity: ManagedObjectReference,
        permission: list[vim25.Permission] | None,
    ) -> None:
        """Set the permissions on an entity, and remove all others."""
        with self._changing(call, entity):
            for some in self._authority.permissions.values():
                some.pop(entity, None)
            self._set(entity, permission)

    @implements("RemoveEntityPermission")
    def remove_permission(
        self, call: Call, entity: ManagedObjectReference, user: str, is_group: bool
    ) -> None:
        """Remove somebody's permission on an entity."""
        with self._changing(call, entity):
            some = self._authority.permissions.get((principal(user), is_group), {})
            if some.pop(entity, None) is None:
                raise fault(vim25.NotFound, f"'{user}' has no permission there.")

    def _set(
        self, entity: ManagedObjectReference, permissions: list[vim25.Permission] | None
    ) -> None:
        for one in permissions or ():
            self._role(one.role_id)
            if one.group and not one.principal:
                raise invalid_argument("permission.principal")
            if not one.group and not self._is_known(principal(one.principal)):
                raise fault(
                    vim25.UserNotFound,
                    f"There is no user '{one.principal}'.",
                    principal=one.principal,
                    unresolved=True,
                )
            self._authority.permit(entity, one)

    @contextmanager
    def _changing(self, call: Call, entity: ManagedObjectReference) -> Iterator[None]:
        """Change permissions of an entity, all or none."""
        self._require(call, _MODIFY, entity)
        if not issubclass(self.inventory.find(entity).stub, vim25.ManagedEntity):
            raise invalid_argument("entity", entity.type)
        with self._keeping_an_administrator():
            yield

    @contextmanager
    def _keeping_an_administrator(self) -> Iterator[None]:
        """Change permissions; somebody has to remain who may change all."""
        authority = self._authority
        before = {whose: dict(some) for whose, some in authority.permissions.items()}
        try:
            yield
            if not any(
                one.role_id == ADMINISTRATOR and one.propagate and not one.group
                for one in authority.on(authority.root, inherited=False)
            ):
                raise fault(
                    vim25.AuthMinimumAdminPermission, "The root folder would have no administrator."
                )
        except vim25.MethodFault:
            authority.permissions = before
            raise
        self.inventory.changed.notify_all()

    # Privileges.

    @implements("HasPrivilegeOnEntity")
    def has_privilege_on_entity(
        self,
        call: Call,
        entity: ManagedObjectReference,
        session_id: str,
        priv_id: list[str] | None,
    ) -> list[bool]:
        """Tell which privileges a session's user has on an entity."""
        user = self._session_user(session_id)
        self.inventory.find(entity)
        return [self._authority.allows(user, name, entity) for name in priv_id or ()]

    @implements("HasPrivilegeOnEntities")
    def has_privilege_on_entities(
        self,
        call: Call,
        entity: list[ManagedObjectReference],
        session_id: str,
        priv_id: list[str] | None,
    ) -> list[vim25.EntityPrivilege]:
        """Tell the same of many entities."""
        return self._privileges(entity, self._session_user(session_id), priv_id)

    @implements("HasUserPrivilegeOnEntities")
    def has_user_privilege_on_entities(
        self,
        call: Call,
        entities: list[ManagedObjectReference],
        user_name: str,
        priv_id: list[str] | None,
    ) -> list[vim25.EntityPrivilege]:
        """Tell the same of a user."""
        return self._privileges(entities, user_name, priv_id)

    def _privileges(
        self, entities: list[ManagedObjectReference], user: str, names: list[str] | None
    ) -> list[vim25.EntityPrivilege]:
        allows = self._authority.allows
        return [
            vim25.EntityPrivilege(
                entity=self.inventory.find(entity).reference,
                priv_availability=[
                    vim25.PrivilegeAvailability(priv_id=name, is_granted=allows(user, name, entity))
                    for name in names or ()
                ],
            )
            for entity in entities
        ]

    @implements("FetchUserPrivilegeOnEntities")
    def fetch_user_privileges(
        self, call: Call, entities: list[ManagedObjectReference], user_name: str
    ) -> list[vim25.UserPrivilegeResult]:
        """Return all privileges that a user has on entities."""
        return [
            vim25.UserPrivilegeResult(
                entity=self.inventory.find(entity).reference,
                privileges=self._authority.role_of(user_name, entity).shown.privilege or None,
            )
            for entity in entities
        ]

    # What may not be.

    def _require(self, call: Call, privilege: str, entity: ManagedObjectReference) -> None:
        require_privilege(call.session, privilege, self.inventory.find(entity).reference)

    def _session_user(self, key: str) -> str:
        user = self._user_of(key)
        if user is None:
            raise invalid_argument("sessionId")
        return user

    def _role(self, role_id: int) -> Role:
        role = self._authority.roles.get(role_id)
        if role is None:
            raise fault(vim25.NotFound, f"There is no role {role_id}.")
        return role

    def _changeable(self, role_id: int) -> Role:
        role = self._role(role_id)
        if role.system:
            raise invalid_argument("roleId", "a role of the system")
        return role

    def _require_free(self, name: str, besides: Role | None = None) -> None:
        if not name:
            raise fault(vim25.InvalidName, "A role needs a name.", name=name)
        for role in self._authority.roles.values():
            if role.name == name and role is not besides:
                raise fault(vim25.AlreadyExists, f"There is a role '{name}'.", name=name)


def _checked(names: Collection[str] | None) -> Collection[str]:
    for name in names or ():
        # The schema names most privileges, and tells of some in words alone.
        if name not in known_privileges() and not _PRIVILEGE.fullmatch(name):
            raise invalid_argument("privIds", name)
    return names or ()


def _privilege(name: str) -> vim25.AuthorizationPrivilege:
    group, _, own = name.rpartition(".")
    return vim25.AuthorizationPrivilege(
        priv_id=name, on_parent=False, name=own, priv_group_name=group
    )


def _described(name: str) -> vim25.ElementDescription:
    label = name.rpartition(".")[2]
    return vim25.ElementDescription(key=name, label=label, summary=label)
