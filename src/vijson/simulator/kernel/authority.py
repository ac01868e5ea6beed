"""What users may do, and where: roles, and the permissions that give them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import cache

import attrs

import vim25
from vmodl import ManagedObjectReference, operations

__all__ = [
    "ADMINISTRATOR",
    "Authority",
    "Role",
    "known_privileges",
    "principal",
]

_NO_ACCESS, _READ_ONLY, ADMINISTRATOR = -5, -2, -1
"""The roles that every vCenter has; those of ``_SYSTEM`` are part of any other."""

Whose = tuple[str, bool]
"""Whom a permission is of: a name, and whether it is a group's."""

_SEEING = frozenset({"System.Anonymous", "System.View"})
_SYSTEM = _SEEING | {"System.Read"}


@cache
def known_privileges() -> tuple[str, ...]:
    """Return all privileges that the schema names."""
    stubs = (vim25.registry.managed_type(name) for name in dir(vim25.managed))
    named = {
        operation.privilege
        for stub in stubs
        if stub is not None
        for operation in operations(stub).values()
    }
    return tuple(sorted(name for name in named if name))


@attrs.define
class Role:
    """A set of privileges: those that are named, or all others."""

    id: int
    name: str
    label: str
    privileges: frozenset[str]
    all_but: bool = False
    system: bool = False

    def grants(self, privilege: str) -> bool:
        """Tell whether it has a privilege."""
        return (privilege in self.privileges) is not self.all_but

    @property
    def shown(self) -> vim25.AuthorizationRole:
        """The role as the API shows it."""
        has = filter(self.grants, known_privileges()) if self.all_but else sorted(self.privileges)
        return vim25.AuthorizationRole(
            role_id=self.id,
            system=self.system,
            name=self.name,
            info=vim25.Description(label=self.label, summary=self.label),
            privilege=list(has),
        )


class Authority:
    """All roles and permissions.

    What counts is the nearest permission: on the object, or on what is above it. What is not
    in the tree of entities belongs to its root.
    """

    def __init__(
        self, lineage: Callable[[ManagedObjectReference], Collection[ManagedObjectReference]]
    ) -> None:
        self.root = ManagedObjectReference(type="Folder", value="")
        """The root folder; whoever makes it says which it is."""
        self._lineage = lineage
        self._next_role = 1001
        self.roles: dict[int, Role] = {}
        self.permissions: dict[Whose, dict[ManagedObjectReference, vim25.Permission]] = {}
        """By whom they are of, and by entity."""
        nothing: frozenset[str] = frozenset()
        for role in (
            Role(_NO_ACCESS, "NoAccess", "No access", nothing, system=True),
            Role(-4, "Anonymous", "Anonymous", frozenset({"System.Anonymous"}), system=True),
            Role(-3, "View", "View", _SEEING, system=True),
            Role(_READ_ONLY, "ReadOnly", "Read-only", _SYSTEM, system=True),
            Role(ADMINISTRATOR, "Admin", "Administrator", nothing, all_but=True, system=True),
        ):
            self.roles[role.id] = role

    def add_role(self, name: str, privileges: Collection[str], *, all_but: bool = False) -> Role:
        """Add a role; one that names its privileges has those of the system, too."""
        named = frozenset(privileges) if all_but else frozenset(privileges) | _SYSTEM
        role = Role(self._next_role, name, name, named, all_but)
        self._next_role += 1
        self.roles[role.id] = role
        return role

    def give_all(self, user: str, without: Collection[str] = ()) -> None:
        """Give a user all privileges on everything, but some."""
        role = self.roles[ADMINISTRATOR]
        if without:
            role = self.add_role(f"all privileges of {user}", without, all_but=True)
        self.permit(
            self.root,
            vim25.Permission(principal=user, group=False, role_id=role.id, propagate=True),
        )

    def permit(self, entity: ManagedObjectReference, permission: vim25.Permission) -> None:
        """Set somebody's permission on an entity."""
        whose = (principal(permission.principal), permission.group)
        self.permissions.setdefault(whose, {})[entity] = vim25.Permission(
            entity=entity,
            principal=permission.principal,
            group=permission.group,
            role_id=permission.role_id,
            propagate=permission.propagate,
        )

    def all(self) -> list[vim25.Permission]:
        """Return all permissions."""
        return [permission for some in self.permissions.values() for permission in some.values()]

    def on(self, entity: ManagedObjectReference, *, inherited: bool) -> list[vim25.Permission]:
        """Return the permissions that are set on an entity, or those that count there."""
        found = (
            self._nearest(some, entity) if inherited else some.get(entity)
            for some in self.permissions.values()
        )
        return [permission for permission in found if permission is not None]

    def role_of(self, user: str, entity: ManagedObjectReference) -> Role:
        """Return the role that a user has on an object."""
        found = self._nearest(self.permissions.get((principal(user), False), {}), entity)
        return self.roles[found.role_id if found is not None else _NO_ACCESS]

    def _nearest(
        self,
        some: Mapping[ManagedObjectReference, vim25.Permission],
        entity: ManagedObjectReference,
    ) -> vim25.Permission | None:
        whole = some.get(self.root)
        if whole is not None and whole.propagate and len(some) == 1:
            return whole  # as nearly everybody's; no tree has to be climbed
        line = list(self._lineage(entity)) if some else []
        for place in line if self.root in line else [*line, self.root]:
            permission = some.get(place)
            if permission is not None and (place == entity or permission.propagate):
                return permission
        return None

    def allows(self, user: str, privilege: str, entity: ManagedObjectReference) -> bool:
        """Tell whether a user has a privilege on an object."""
        if self.role_of(user, entity).grants(privilege):
            return True
        # Whoever has logged in sees the managers, and what it has made itself.
        return privilege in _SEEING and self.root not in self._lineage(entity)


def principal(name: str) -> str:
    r"""Return a user's or group's name as it is compared: ``VSPHERE.LOCAL\ops`` is ``ops@…``."""
    domain, backslash, user = name.rpartition("\\")
    return (f"{user}@{domain}" if backslash else name).lower()
