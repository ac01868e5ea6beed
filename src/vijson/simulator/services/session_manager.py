"""The session manager: who may call, and since when."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable, Collection
from typing import Any

import attrs

import vim25
from vijson.simulator.kernel.calls import Call, Session
from vijson.simulator.kernel.faults import fault
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vijson.simulator.services.event_catalog import post_event

__all__ = ["Account", "SessionManager"]

_LOCALE = "en"


@attrs.define
class Account:
    """A user who may log in."""

    password: str = attrs.field(repr=False)
    denied: Collection[str] = ()
    """The privileges that it lacks."""


class SessionManager(SimulatedObject):
    """Logs in and out (docs/protocol.md, session)."""

    stub = vim25.SessionManager

    def __init__(self, inventory: Inventory) -> None:
        super().__init__(inventory, "SessionManager")
        self.accounts: dict[str, Account] = {}
        """Those who may log in, by name."""
        self.tokens: dict[str, str] = {}
        """Whose SAML tokens are valid: token -> user."""
        self._sessions: dict[str, Session] = {}

    def find(self, session_id: str | None) -> Session | None:
        """Return the live session of a header's value."""
        return self._sessions.get(session_id or "")

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            "defaultLocale": lambda: _LOCALE,
            "messageLocaleList": lambda: [_LOCALE],
            "supportedLocaleList": lambda: [_LOCALE],
            "currentSession": lambda: session.user if session else None,
            "sessionList": lambda: [known.user for known in self._sessions.values()],
        }

    @property
    def live(self) -> int:
        """How many sessions are logged in."""
        return len(self._sessions)

    @implements("Login")
    def login(
        self, call: Call, user_name: str, password: str, locale: str | None
    ) -> vim25.UserSession:
        """Start a session; a wrong password and a live session are refused alike."""
        account = self.accounts.get(user_name)
        if account is None or account.password != password or call.session is not None:
            post_event(
                self.inventory,
                vim25.BadUsernameSessionEvent,
                user=user_name,
                ip_address=call.client_address,
            )
            raise fault(
                vim25.InvalidLogin,
                "Cannot complete login due to an incorrect user name or password.",
            )
        return self.begin(user_name, call, locale or _LOCALE).user

    def begin(self, name: str, call: Call, locale: str = _LOCALE) -> Session:
        """Start a session of a user who has shown who it is."""
        now = self.inventory.now()
        user = vim25.UserSession(
            key=str(uuid.uuid4()),
            user_name=name,
            full_name=name,
            login_time=now,
            last_active_time=now,
            locale=locale,
            message_locale=locale,
            extension_session=False,
            ip_address=call.client_address,
            user_agent=call.user_agent,
            call_count=0,
        )
        session = Session(secrets.token_hex(20), user, self.accounts[name].denied)
        self._sessions[session.id] = session
        call.session_id = session.id
        post_event(
            self.inventory,
            vim25.UserLoginSessionEvent,
            user=name,
            ip_address=user.ip_address,
            user_agent=user.user_agent,
            locale=locale,
            session_id=user.key,
        )
        return session

    @implements("Logout")
    def logout(self, call: Call) -> None:
        """End the caller's session, and with it all that belongs to it."""
        if call.session is not None:
            self.end(call.session)

    def expire_all(self, *, guest_operations_only: bool = False) -> None:
        """End every session, as a restart or the idle limit does, or only in part."""
        for session in list(self._sessions.values()):
            if guest_operations_only:
                session.guest_operations = False
            else:
                self.end(session)

    def end(self, session: Session) -> None:
        """End a session, and all that belongs to it."""
        session.ended = True
        del self._sessions[session.id]
        user = session.user
        post_event(
            self.inventory,
            vim25.UserLogoutSessionEvent,
            user=user.user_name,
            ip_address=user.ip_address,
            user_agent=user.user_agent,
            call_count=user.call_count,
            session_id=user.key,
            login_time=user.login_time,
        )
        self.inventory.end_session(session)
