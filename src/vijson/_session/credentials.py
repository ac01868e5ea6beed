"""Who logs in: credentials, which begin a session and end it."""

from __future__ import annotations

import gzip
import json
import re
from abc import ABC, abstractmethod
from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Protocol

import attrs

import vim25
from vijson._wire.concealment import concealing
from vijson._wire.faults import refusal
from vijson._wire.messages import SESSION_HEADER, Request, Response
from vijson.errors import InvalidResponse
from vmodl import concealed

__all__ = [
    "Credentials",
    "ExtensionCredentials",
    "Opened",
    "PasswordCredentials",
    "SessionCalls",
    "SessionCredentials",
    "TokenCredentials",
]

_REST = "/api/session"
"""The session of the Automation API, whose id VI JSON takes, too (docs/protocol.md, sessions)."""


class SessionCalls(Protocol):
    """The calls that begin and end sessions: each is sent once."""

    @property
    def host(self) -> str:
        """The server's name or address."""
        ...

    def call(
        self, member: str, arguments: Mapping[str, object], session_id: str | None = None
    ) -> tuple[Response, Callable[[], Any]]:
        """Call a method of the session manager, or read a property of it.

        Returns the answer, and what decodes it or raises its fault.
        """
        ...

    def send(
        self, method: str, path: str, content: object, session_id: str | None, **headers: str
    ) -> tuple[Request, Response]:
        """Send what is no VI JSON; ``content`` knows what of the headers is secret."""
        ...


@attrs.frozen
class Opened:
    """A session that was begun, of which nobody knows yet whether it is good for anything."""

    id: str | None = attrs.field(repr=False)
    user: Callable[[], vim25.UserSession]
    """Tells whose it is, or raises why it was refused."""


def _check_text(_: object, field: attrs.Attribute[str], value: object) -> None:
    if not isinstance(value, str):
        raise TypeError(f"{field.name}: expected a string, found {type(value).__name__}")


def _check_some(_: object, field: attrs.Attribute[str], value: str) -> None:
    _check_text(_, field, value)
    if not value:
        raise ValueError(f"{field.name}: expected more than an empty text")


def _check_id(_: object, field: attrs.Attribute[str], value: str) -> None:
    _check_some(_, field, value)
    if not _is_id(value):
        raise ValueError(f"{field.name}: expected printable ASCII characters without spaces")


def _is_id(value: str) -> bool:
    return re.fullmatch(r"[!-~]+", value) is not None


class Credentials(ABC):
    """How to log in, as in ``vijson.connect(host, credentials=...)``.

    Of these there are `vijson.PasswordCredentials`, `vijson.TokenCredentials`,
    `vijson.SessionCredentials` and `vijson.ExtensionCredentials`. Their secrets are in no
    repr. All of them pickle, with the secrets.
    """

    final: ClassVar[str | None] = None
    """Why a session that has ended can't be begun again with them; ``None`` if it can."""

    @abstractmethod
    def open(self, calls: SessionCalls) -> Opened:
        """Begin a session; raises the server's fault, or a `vijson.Error`."""

    def close(self, calls: SessionCalls, session_id: str) -> None:
        """End a session; raises as `open`."""
        calls.call("Logout", {}, session_id)[1]()


@concealing(password=concealed)
@attrs.frozen
class PasswordCredentials(Credentials):
    """A user name and its password; they are kept in memory to log in again.

    Raises `TypeError` for what is no string: ``str(None)`` would be tried as a password.
    """

    username: str = attrs.field(validator=_check_text)
    password: str = attrs.field(repr=False, validator=_check_text)

    def open(self, calls: SessionCalls) -> Opened:
        arguments = {"user_name": self.username, "password": self.password, "locale": None}
        return _opened(calls, "Login", arguments)


@concealing(token=concealed)
@attrs.frozen
class TokenCredentials(Credentials):
    """A SAML bearer token of the vCenter's single sign-on, as XML text.

    It is exchanged for a session with ``POST /api/session``, as the Automation API does it;
    the session is that of VI JSON, too. ``LoginByToken`` is not called: it is not known where
    its request would carry the token. A token that is bound to a key (holder-of-key) is
    refused by the server, as requests are not signed. When the server has ended the session,
    the token is used again, for as long as it is valid. A refused one raises
    `vim25.InvalidLogin`. None of this was seen on a live server by us.
    """

    token: str = attrs.field(repr=False, validator=_check_some, metadata={"secret": True})

    def open(self, calls: SessionCalls) -> Opened:
        packed = concealed(b64encode(gzip.compress(self.token.encode(), mtime=0)).decode())
        authorization = concealed(f'SIGN token="{packed}"')
        request, response = calls.send("POST", _REST, self, None, Authorization=authorization)
        call = f"POST {_REST} on {calls.host}"
        if response.status == 401:
            fault = vim25.InvalidLogin()
            fault.faultstring = "the server refused the token"
            fault.client_hint = (
                "it may be over, be bound to a key, or be one that can't be delegated, or the "
                "clocks differ: ask the single sign-on for another"
            )
            raise fault
        if not 200 <= response.status < 300:
            raise refusal(response, call, request)
        try:
            found = json.loads(response.body)
        except (ValueError, RecursionError):
            found = None
        session_id = found = concealed(found)
        if not isinstance(session_id, str) or not _is_id(session_id):
            raise InvalidResponse("expected the id of a session", "", call)
        return Opened(session_id, lambda: _user(calls, session_id))

    def close(self, calls: SessionCalls, session_id: str) -> None:
        request, response = calls.send("DELETE", _REST, self, session_id)
        if not 200 <= response.status < 300 and response.status != 401:  # then it has ended
            raise refusal(response, f"DELETE {_REST} on {calls.host}", request)


@concealing(session_id=concealed)
@attrs.frozen
class SessionCredentials(Credentials):
    """The id of a session that somebody has begun: another client, or ``POST /api/session``.

    It is `vijson.Client.session_id` of the other client. Leaving the client does not log out,
    unless ``log_out`` says so. A session that has ended can't be renewed: then the server's
    `vim25.NotAuthenticated` is raised, by `vijson.connect`, too.
    """

    session_id: str = attrs.field(repr=False, validator=_check_id)
    log_out: bool = attrs.field(default=False, kw_only=True)

    final: ClassVar[str | None] = (
        "the session was taken over by its id, so it can't be renewed: connect with the id of "
        "another, or with other credentials"
    )

    def open(self, calls: SessionCalls) -> Opened:
        return Opened(self.session_id, lambda: _user(calls, self.session_id))

    def close(self, calls: SessionCalls, session_id: str) -> None:
        if self.log_out:
            super().close(calls, session_id)


@attrs.frozen
class ExtensionCredentials(Credentials):
    """An extension of the vCenter, known by the ``client_certificate`` of the connection.

    ``extension_key`` is what it was registered as. Calls ``LoginExtensionByCertificate``,
    which raises `vim25.NoClientCertificate` if none has reached the server, as behind a proxy
    of it that asks for none. Not seen on a live server by us.
    """

    extension_key: str = attrs.field(validator=_check_some)

    def open(self, calls: SessionCalls) -> Opened:
        arguments = {"extension_key": self.extension_key, "locale": None}
        return _opened(calls, "LoginExtensionByCertificate", arguments)


def _opened(calls: SessionCalls, method: str, arguments: Mapping[str, object]) -> Opened:
    response, decoded = calls.call(method, arguments)
    return Opened(concealed(response.headers.get(SESSION_HEADER)), decoded)


def _user(calls: SessionCalls, session_id: str) -> vim25.UserSession:
    """Return whose a session is, by which it shows that it is one."""
    user: vim25.UserSession | None = calls.call("currentSession", {}, session_id)[1]()
    if user is None:
        fault = vim25.NotAuthenticated()
        fault.faultstring = "the server knows no session of that id"
        fault.client_hint = "it has ended, or is another server's: connect with another"
        raise fault
    return user
