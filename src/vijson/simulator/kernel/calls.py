"""Who calls: the session, what its user may do, and the call itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs

import vim25
from vijson.simulator.kernel.faults import fault
from vmodl import ManagedObjectReference

__all__ = ["Call", "Session", "require_privilege"]


@attrs.define(eq=False)
class Session:
    """A session; its id travels in the header and is not its key."""

    id: str = attrs.field(repr=False)
    user: vim25.UserSession
    allows: Callable[[str, ManagedObjectReference], bool]
    """Whether its user has a privilege on an object."""
    ended: bool = False
    guest_operations: bool = True
    """Whether it may still customize guests."""


@attrs.define
class Call:
    """What a handler learns of its call beside the arguments."""

    session: Session | None
    user_agent: str
    client_address: str
    session_id: str | None = attrs.field(default=None, repr=False)
    """Set by Login: the value of the response's session header."""
    token: str = attrs.field(default="", repr=False)
    """The SAML token that came with the call."""
    arguments: Mapping[str, Any] = attrs.field(factory=dict, repr=False)
    """The operation's arguments, for what its handler starts."""

    @property
    def user_name(self) -> str:
        """Who calls; empty without a session."""
        return self.session.user.user_name if self.session else ""


def require_privilege(
    session: Session | None, privilege: str | None, reference: ManagedObjectReference
) -> None:
    """Raise `vim25.NoPermission` for what the session's user may not do."""
    if session is not None and privilege and not session.allows(privilege, reference):
        raise fault(
            vim25.NoPermission,
            "Permission to perform this operation was denied.",
            object=reference,
            privilege_id=privilege,
            missing_privileges=[
                vim25.NoPermissionEntityPrivileges(entity=reference, privilege_ids=[privilege])
            ],
        )
