"""The session manager: who may call, and since when."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable
from functools import partial
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Call, Session
from vijson.simulator.kernel.faults import fault, invalid_argument
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vijson.simulator.services.event_catalog import post_event

__all__ = ["SessionManager"]

_LOCALE = "en"


class SessionManager(SimulatedObject):
    """Logs in and out (docs/protocol.md, session)."""

    stub = vim25.SessionManager

    def __init__(self, inventory: Inventory) -> None:
        super().__init__(inventory, "SessionManager")
        self.passwords: dict[str, str] = {}
        """Of those who may log in, by name."""
        self.tokens: dict[str, str] = {}
        """Whose SAML tokens are valid: token -> user."""
        self._tickets: dict[str, str] = {}
        """Whose session a ticket clones, once."""
        self._message = ""
        self._sessions: dict[str, Session] = {}

    def known(self, name: str, password: str) -> str | None:
        """Return a user's name if it has the password."""
        return name if self.passwords.get(name) == password else None

    def find(self, session_id: str | None) -> Session | None:
        """Return the live session of a header's value."""
        return self._sessions.get(session_id or "")

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            "defaultLocale": lambda: _LOCALE,
            "messageLocaleList": lambda: [_LOCALE],
            "supportedLocaleList": lambda: [_LOCALE],
            "message": lambda: self._message or None,
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
        if not self.known(user_name, password) or call.session is not None:
            post_event(
                self.inventory,
                vim25.BadUsernameSessionEvent,
                user=user_name,
                ip_address=call.client_address,
            )
            raise _refused()
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
        allows = partial(self.inventory.authority.allows, name)
        session = Session(secrets.token_hex(20), user, allows)
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

    @implements("LoginByToken")
    def login_by_token(self, call: Call, locale: str | None) -> vim25.UserSession:
        """Start a session by the SAML token that came in a header (docs/protocol.md, session)."""
        user = self.tokens.get(call.token)
        if user is None or call.session is not None:
            raise _refused()
        return self.begin(user, call, locale or _LOCALE).user

    @implements("AcquireCloneTicket")
    def acquire_clone_ticket(self, call: Call) -> str:
        """Return a ticket by which another client begins a session of the same user, once."""
        ticket = f"cst-VCT-{secrets.token_hex(20)}"
        if call.session is not None:
            self._tickets[ticket] = call.session.id
        return ticket

    @implements("CloneSession")
    def clone_session(self, call: Call, clone_ticket: str) -> vim25.UserSession:
        """Begin a session like that of a ticket, while that one lives."""
        cloned = self.find(self._tickets.pop(clone_ticket, None))
        if cloned is None or call.session is not None:
            raise _refused()
        return self.begin(cloned.user.user_name, call, cloned.user.locale).user

    @implements("SessionIsActive")
    def session_is_active(self, call: Call, session_id: str, user_name: str) -> bool:
        """Tell whether a session, by its key, is a user's, and still there."""
        return any(
            (one.user.key, one.user.user_name) == (session_id, user_name)
            for one in self._sessions.values()
        )

    @implements("TerminateSession")
    def terminate_session(self, call: Call, session_id: list[str]) -> None:
        """End sessions of others, by their keys; one after another, as far as they are there."""
        for key in session_id:
            ended = next((one for one in self._sessions.values() if one.user.key == key), None)
            if ended is None:
                raise fault(vim25.NotFound, f"There is no session '{key}'.")
            if ended is call.session:
                raise invalid_argument("sessionId", "the caller's own session")
            self.end(ended)

    @implements("SetLocale")
    def set_locale(self, call: Call, locale: str) -> None:
        """Choose the language of the caller's session, among those that are there."""
        if locale != _LOCALE:
            raise fault(vim25.InvalidLocale, f"The locale '{locale}' is not supported.")

    @implements("UpdateServiceMessage")
    def update_service_message(self, call: Call, message: str) -> None:
        """Set what is shown to all who log in."""
        self._message = message
        self.inventory.changed.notify_all()

    def user_of(self, key: str) -> str | None:
        """Return whose session a key is of; ``None`` if there is no such session."""
        found = (one.user for one in self._sessions.values() if one.user.key == key)
        return next((user.user_name for user in found), None)

    def expire_all(self, *, guest_operations_only: bool = False) -> None:
        """End every session, as a restart or the idle limit does, or only in part."""
        for session in list(self._sessions.values()):
            if guest_operations_only:
                session.guest_operations = False
            else:
                self.end(session)

    def end(self, session: Session) -> None:
        """End a session, and all that belongs to it."""
        if self._sessions.pop(session.id, None) is None:
            return
        session.ended = True
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


def _refused() -> vim25.InvalidLogin:
    return fault(
        vim25.InvalidLogin, "Cannot complete login due to an incorrect user name or password."
    )
