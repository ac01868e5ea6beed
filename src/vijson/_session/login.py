"""The login of a client, renewed when the server has ended it."""

from __future__ import annotations

import logging
import threading

import attrs

import vim25
from vijson._session.credentials import Credentials, SessionCalls
from vijson._session.exchange import signed
from vijson._wire.messages import SESSION_HEADER, Request, Response
from vijson.errors import ConnectionLost, Error, HttpError, UnsupportedServer
from vmodl import concealed

__all__ = ["Login", "Session"]

_log = logging.getLogger("vijson")


@attrs.frozen
class Login:
    """Who a request comes from: which login of the client, and its session's id."""

    number: int = 0
    id: str | None = attrs.field(default=None, repr=False)

    def sign(self, request: Request) -> Request:
        """Return a request with the session's header."""
        return signed(request, self.id)


class Session:
    """Who is logged in, for all threads of a client."""

    def __init__(self, calls: SessionCalls) -> None:
        self._calls = calls
        self._credentials: Credentials | None = None
        """Those of the current login; ``None`` once they were refused."""
        self._changing = threading.Lock()
        """Held while somebody logs in or out, which takes calls."""
        self._adopting = threading.Lock()
        self.current = Login()
        """The login that new requests are signed with."""

    def __repr__(self) -> str:
        return f"<Session {self.current.number} of {self._calls.host}>"  # the id is a secret

    def adopt(self, response: Response, signed: Login) -> None:
        """Take the session id of a success, which may be a new one.

        The answer to what an earlier login has signed says nothing of this one.
        """
        found = concealed(response.headers.get(SESSION_HEADER))
        success = 200 <= response.status < 300
        if not signed.number or found is None or found == signed.id or not success:
            return
        with self._adopting:
            if self.current == signed:
                self.current = attrs.evolve(signed, id=found)

    def login(self, credentials: Credentials) -> vim25.UserSession:
        """Log in, and keep the credentials for the next time that they are needed."""
        with self._changing:
            return self._log_in(credentials)

    def _log_in(self, credentials: Credentials) -> vim25.UserSession:
        opened = credentials.open(self._calls)
        try:
            user = opened.user()
        except BaseException:
            self._log_out(credentials, Login(0, opened.id))  # nobody else would
            raise
        if not opened.id:
            raise UnsupportedServer(f"{self._calls.host} logged in but sent no {SESSION_HEADER}")
        with self._adopting:
            earlier, self.current = self.current, Login(self.current.number + 1, opened.id)
        before, self._credentials = self._credentials, credentials
        self._log_out(before, earlier)  # if there is one: nobody else would
        return user

    def renew(self, stale: Login) -> bool:
        """Log in again after the server has refused a login; without id, any of its number.

        Threads that come together share one login. Returns whether there is a
        session again; refused credentials are not tried twice, since accounts lock.
        """
        with self._changing:
            same = self.current.number == stale.number and stale.id in (None, self.current.id)
            if not same and self.current.id is not None:
                return True  # another thread was faster
            credentials = self._credentials
            if credentials is None or credentials.final is not None:
                return False
            _log.info("%s has ended the session; logging in again", self._calls.host)
            try:
                self._log_in(credentials)  # which ends what is left of the earlier one
            except vim25.MethodFault as fault:
                self._end(logging.DEBUG)
                if isinstance(fault, vim25.InvalidLogin):
                    self._credentials = None
                raise
            except BaseException:  # nor would a logout reach the server
                self._forget()
                raise
            return True

    @property
    def final(self) -> str | None:
        """Why it can't be renewed by any means; ``None`` if it can."""
        return None if self._credentials is None else self._credentials.final

    def close(self) -> None:
        """Log out; a failure is logged, not raised: the server ends the session by itself."""
        with self._changing:
            self._end(logging.WARNING)
            self._credentials = None

    def _end(self, level: int) -> None:
        self._log_out(self._credentials, self._forget(), level)

    def _forget(self) -> Login:
        """Sign requests no more; returns with what they were signed."""
        with self._adopting:
            ended, self.current = self.current, attrs.evolve(self.current, id=None)
        return ended

    def _log_out(
        self, credentials: Credentials | None, login: Login, level: int = logging.DEBUG
    ) -> None:
        if login.id is None or credentials is None:
            return
        for again in (True, False):
            try:
                credentials.close(self._calls, login.id)
            except (ConnectionLost, HttpError) as error:
                if again:  # to log out twice is harmless
                    continue
                _log.log(level, "logout from %s failed: %s", self._calls.host, error)
            except (Error, vim25.MethodFault) as error:
                _log.log(level, "logout from %s failed: %s", self._calls.host, error)
            return
