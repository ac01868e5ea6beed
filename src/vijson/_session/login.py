"""The login of a client, renewed when the server has ended it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from typing import Any

import attrs

import vim25
from vijson._wire.messages import Request, Response
from vijson.errors import ConnectionLost, Error, HttpError, UnsupportedServer
from vmodl import ManagedObjectReference, Operation, Secret, operations

__all__ = ["Login", "Session", "check_credentials"]

_log = logging.getLogger("vijson")

_HEADER = "vmware-api-session-id"


@attrs.frozen
class Login:
    """Who a request comes from: which login of the client, and its session's id."""

    number: int = 0
    id: str | None = attrs.field(default=None, repr=False)

    def sign(self, request: Request) -> Request:
        """Return a request with the session's header."""
        if self.id is None:
            return request
        return attrs.evolve(request, headers={**request.headers, _HEADER: self.id})


Exchange = Callable[
    [ManagedObjectReference, Operation, Mapping[str, object], Login],
    tuple[Response, Callable[[], Any]],
]
"""Calls an operation once, for a login that is given; returns the answer, and what decodes it."""


def check_credentials(username: object, password: object) -> None:
    """Raise `TypeError` for what is no string: ``str(None)`` would be tried as a password."""
    for name, value in (("username", username), ("password", password)):
        if not isinstance(value, str):
            raise TypeError(f"{name}: expected a string, found {type(value).__name__}")


class Session:
    """Who is logged in, for all threads of a client."""

    def __init__(
        self,
        host: str,
        manager: Callable[[], ManagedObjectReference | None],
        exchange: Exchange,
    ) -> None:
        self._host = host
        self._manager = manager
        self._exchange = exchange
        self._credentials: tuple[str, str] | None = None
        self._changing = threading.Lock()
        """Held while somebody logs in or out, which takes calls."""
        self._adopting = threading.Lock()
        self.current = Login()
        """The login that new requests are signed with."""

    def __repr__(self) -> str:
        return f"<Session {self.current.number} of {self._host}>"  # the id is a secret

    def adopt(self, response: Response, signed: Login) -> None:
        """Take the session id of a success, which may be a new one.

        The answer to what an earlier login has signed says nothing of this one.
        """
        found = response.headers.get(_HEADER)
        success = 200 <= response.status < 300
        if not signed.number or found is None or found == signed.id or not success:
            return
        with self._adopting:
            if self.current == signed:
                self.current = attrs.evolve(signed, id=found)

    def login(self, username: str, password: str) -> vim25.UserSession:
        """Log in, and keep the password for the next time that it is needed."""
        with self._changing:
            return self._log_in(username, Secret(password))

    def _log_in(self, username: str, password: str) -> vim25.UserSession:
        manager = self._manager()
        if manager is None:
            raise UnsupportedServer(f"{self._host} has no session manager - is it a vCenter?")
        operation = operations(vim25.SessionManager)["Login"]
        arguments = {"user_name": username, "password": password, "locale": None}
        response, decoded = self._exchange(manager, operation, arguments, Login())
        found = response.headers.get(_HEADER)
        try:
            user: vim25.UserSession = decoded()
        except BaseException:
            self._log_out(Login(0, found))  # nobody else would
            raise
        if not found:
            raise UnsupportedServer(f"{self._host} logged in but sent no {_HEADER}")
        with self._adopting:
            earlier, self.current = self.current, Login(self.current.number + 1, found)
        self._credentials = (username, password)
        self._log_out(earlier)  # if there is one: nobody else would
        return user

    def renew(self, stale: Login) -> bool:
        """Log in again after the server has refused a login; without id, any of its number.

        Threads that come together share one login. Returns whether there is a
        session again; a refused password is not tried twice, since accounts lock.
        """
        with self._changing:
            same = self.current.number == stale.number and stale.id in (None, self.current.id)
            if not same and self.current.id is not None:
                return True  # another thread was faster
            if self._credentials is None:
                return False
            _log.info("%s has ended the session; logging in again", self._host)
            self._end(logging.DEBUG)  # what is left of it: some calls may still work
            try:
                self._log_in(*self._credentials)
            except vim25.InvalidLogin:
                self._credentials = None
                raise
            return True

    def close(self) -> None:
        """Log out; a failure is logged, not raised: the server ends the session by itself."""
        with self._changing:
            self._credentials = None
            self._end(logging.WARNING)

    def _end(self, level: int) -> None:
        with self._adopting:
            ended, self.current = self.current, attrs.evolve(self.current, id=None)
        self._log_out(ended, level)

    def _log_out(self, login: Login, level: int = logging.DEBUG) -> None:
        manager, logout = self._manager(), operations(vim25.SessionManager)["Logout"]
        if login.id is None or manager is None:
            return
        for again in (True, False):
            try:
                self._exchange(manager, logout, {}, login)[1]()
            except (ConnectionLost, HttpError) as error:
                if again:  # to log out twice is harmless
                    continue
                _log.log(level, "logout from %s failed: %s", self._host, error)
            except (Error, vim25.MethodFault) as error:
                _log.log(level, "logout from %s failed: %s", self._host, error)
            return
