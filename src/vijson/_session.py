"""The login of a client, renewed when the server has ended it."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

import attrs

import vim25
from vijson._errors import Error, UnsupportedServer
from vijson._transport import Request, Response
from vmodl import Secret

if TYPE_CHECKING:
    from vijson._connection import Connection

__all__ = ["Session"]

_log = logging.getLogger("vijson")

_HEADER = "vmware-api-session-id"


class Session:
    """Who is logged in, for all threads of a client."""

    def __init__(self, client: Connection) -> None:
        self._client = client
        self._credentials: tuple[str, str] | None = None
        self._lock = threading.RLock()
        self._renewing = False
        self.id: str | None = None
        """The value of the session header."""
        self.number = 0
        """Grows with each login: what belonged to an earlier session is gone."""

    def __repr__(self) -> str:
        return f"<Session {self.number} of {self._client.host}>"  # the id is a secret

    def sign(self, request: Request) -> Request:
        """Return a request with the session's header."""
        if self.id is None:
            return request
        return attrs.evolve(request, headers={**request.headers, _HEADER: self.id})

    def adopt(self, response: Response) -> None:
        """Take the session id of a success, which may be a new one."""
        if 200 <= response.status < 300:
            self.id = response.headers.get(_HEADER, self.id)

    def login(self, username: str, password: str) -> vim25.UserSession:
        """Log in, and keep the password for the next time that it is needed."""
        password = Secret(password)
        manager = self._manager()
        if manager is None:
            host = self._client.host
            raise UnsupportedServer(f"{host} has no session manager - is it a vCenter?")
        with self._lock:
            user = manager.login(username, password)
            if self.id is None:
                raise UnsupportedServer(f"{self._client.host} logged in but sent no {_HEADER}")
            self._credentials = (username, password)
            self.number += 1
        return user

    def renew(self, stale: int) -> bool:
        """Log in again after the server has refused the session of that number.

        Threads that come together share one login. Returns whether there is a
        session again; a refused password is not tried twice, since accounts lock.
        """
        with self._lock:
            if self.number != stale and self.id is not None:  # another thread was faster
                return True
            if self._credentials is None or self._renewing:  # it is the login that is refused
                return False
            username, password = self._credentials
            _log.info("%s has ended the session; logging in again", self._client.host)
            self._renewing = True
            try:
                self._end()  # what is left of it: some calls may still work
                self.login(username, password)
            except vim25.InvalidLogin:
                self._credentials = None
                raise
            finally:
                self._renewing = False
            return True

    def close(self) -> None:
        """Log out; a failure is logged, not raised: the server ends the session by itself."""
        with self._lock:
            self._credentials = None
            self._end(logging.WARNING)

    def _end(self, level: int = logging.DEBUG) -> None:
        if self.id is None:
            return
        try:
            if (manager := self._manager()) is not None:
                manager.logout()
        except (Error, vim25.MethodFault) as error:
            _log.log(level, "logout from %s failed: %r", self._client.host, error)
        finally:
            self.id = None

    def _manager(self) -> vim25.SessionManager | None:
        reference = self._client.content.session_manager
        return None if reference is None else vim25.SessionManager(reference, self._client)
