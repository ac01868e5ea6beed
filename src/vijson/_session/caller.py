"""Calls in a session with one vCenter, and what keeps them going."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

import vim25
from vijson._session.login import Login, Session, check_credentials
from vijson._session.retries import Attempts
from vijson._wire.calls import decode, describe, encode
from vijson._wire.messages import Request, Response, user_agent
from vijson._wire.moid import is_moid
from vijson._wire.transport import Transport
from vijson.errors import (
    ConnectionFailed,
    ConnectionLost,
    Error,
    HttpError,
    InvalidRequest,
    UnsupportedServer,
)
from vmodl import Invoker, ManagedObjectReference, Operation, concealed

__all__ = ["Caller"]

_log = logging.getLogger("vijson")

_SERVICE_INSTANCE = ManagedObjectReference(type="ServiceInstance", value="ServiceInstance")


class Caller:
    """Calls a vCenter in a session; knows nothing of tasks, waiting, and what people do.

    It is the invoker of managed-object stubs:
    ``vim25.VirtualMachine(reference, vc).get_config()``. Leaving its ``with``
    block, or `close`, logs out.
    """

    def __init__(self, transport: Transport, release: str, agent: str | None = None) -> None:
        self._transport = transport
        self._session = Session(transport.host, self._session_manager, self._exchange)
        self._user_agent = agent or user_agent()
        self._content: vim25.ServiceContent | None = None
        self.service_instance = _SERVICE_INSTANCE
        self.release = release
        """The release spoken with the server."""

    # The session.

    @property
    def host(self) -> str:
        """The server's name or address."""
        return self._transport.host

    @property
    def address(self) -> str:
        """The server's name or address, and port."""
        return f"{self.host}:{self._transport.port}"

    @property
    def content(self) -> vim25.ServiceContent:
        """The service content: references to the managers, and what the server is."""
        if self._content is None:
            self._content = vim25.ServiceInstance(_SERVICE_INSTANCE, self).get_content()
        return self._content

    def login(self, username: str, password: str) -> vim25.UserSession:
        """Log in; `vijson.connect` has done so. Raises `vim25.InvalidLogin`.

        An earlier session of the client is ended. The password is kept in memory to log
        in again when the server has ended the session. Raises `TypeError` for what is no
        string, before anything is sent.
        """
        password = concealed(password)  # in case that a traceback shows local variables
        check_credentials(username, password)
        if self.content.session_manager is None:
            raise UnsupportedServer(f"{self.host} has no session manager - is it a vCenter?")
        return self._session.login(username, password)

    def server_time(self) -> datetime:
        """Return the time by the server's clock."""
        return vim25.ServiceInstance(_SERVICE_INSTANCE, self.calling(safe=True)).current_time()

    @property
    def session_number(self) -> int:
        """How often the client has logged in: views and filters live as long as a session."""
        return self._session.current.number

    def renew_session(self, number: int) -> bool:
        """Log in again if the session of that number is still the client's; tell if there is one.

        `invoke` does so itself; this is for refusals that come inside of results.
        """
        return self._session.renew(Login(number))

    def check_process(self) -> None:
        """Raise `vijson.Error` in a process that was forked off the one that has connected.

        Both would write into the same connections, and the threads have stayed there.
        """
        self._transport.check_process()

    def close(self) -> None:
        """Log out and close the connections; safe to call twice.

        A failure to log out is logged, not raised: the server ends the session by
        itself. In a forked process it does nothing: the session is its parent's.
        """
        if self._transport.is_forked:
            return
        try:
            self._session.close()
        finally:
            self._transport.close()

    def _session_manager(self) -> ManagedObjectReference | None:
        # What is known of it: to ask would take a session, of those who want to change it.
        return None if self._content is None else self._content.session_manager

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        state = "logged in" if self._session.current.id else "logged out"
        return f"<Client of {self.host}:{self._transport.port}, release {self.release}, {state}>"

    # Calls.

    def invoke(
        self,
        reference: ManagedObjectReference,
        operation: Operation,
        arguments: Mapping[str, object],
        /,
        *,
        read_timeout: float | None = None,
        largest: int | None = None,
        safe: bool = False,
        before_sending: Callable[[], object] | None = None,
    ) -> Any:
        """Call an operation of a managed object; stubs do it for you.

        Returns the decoded result. Raises the server's fault, or a
        `vijson.Error`. ``read_timeout`` is in seconds, ``largest`` in bytes of the
        answer. What the server has certainly not carried out is sent again, a few
        times: it could not be reached, or it refused the session, which is then
        renewed. What it may have carried out is sent again only where that is ``safe``: properties
        are. ``before_sending`` is called before each attempt.
        """
        call = describe(reference, operation, self.host)
        request = self._request(reference, operation, arguments, call)
        attempts = Attempts(safe=safe or operation.is_property)
        while True:
            login = self._session.current
            if before_sending is not None:
                before_sending()
            try:
                signed = login.sign(request)
                response = self._transport.request(
                    signed, read_timeout=read_timeout, largest=largest
                )
                self._session.adopt(response, login)
                return decode(operation, response, call, signed)
            except vim25.NotAuthenticated as refusal:
                if not attempts.may_renew() or not self._renewed(login, refusal):
                    raise
                _log.debug("%s again, after %r", call, refusal)
            except (ConnectionFailed, ConnectionLost, HttpError) as error:
                if not attempts.may_follow(error):
                    raise
                _log.info("%s again, after %s", call, error)

    def _renewed(self, login: Login, refusal: vim25.NotAuthenticated) -> bool:
        """Log in again; if that fails, the call was refused all the same, and not carried out."""
        try:
            return self._session.renew(login)
        except vim25.InvalidLogin:
            raise
        except (Error, vim25.MethodFault) as error:
            refusal.add_note(f"to log in again failed: {error}")
            raise refusal from error

    def _exchange(
        self,
        reference: ManagedObjectReference,
        operation: Operation,
        arguments: Mapping[str, object],
        login: Login,
    ) -> tuple[Response, Callable[[], Any]]:
        """Call what starts or ends a session, once; returns the answer and what decodes it."""
        call = describe(reference, operation, self.host)
        signed = login.sign(self._request(reference, operation, arguments, call))
        response = self._transport.request(signed)
        return response, partial(decode, operation, response, call, signed)

    def _request(
        self,
        reference: ManagedObjectReference,
        operation: Operation,
        arguments: Mapping[str, object],
        call: str,
    ) -> Request:
        content, body = encode(operation, arguments, call, self.release)
        steps = (reference.type, reference.value, operation.name)
        if (wrong := next((step for step in steps if not is_moid(step)), None)) is not None:
            raise InvalidRequest(f"{wrong!r} can't be the moId of an object", "", call)
        path = "/".join(quote(step, safe="") for step in ("sdk", "vim25", self.release, *steps))
        headers = {"Accept": "application/json", "User-Agent": self._user_agent}
        if body is not None:
            headers["Content-Type"] = "application/json"
        method = "GET" if operation.is_property else "POST"
        return Request(method, f"/{path}", headers, body, content)

    @property
    def timeout(self) -> float:
        """Seconds that an answer may take."""
        return self._transport.timeout

    def calling(
        self,
        *,
        read_timeout: float | None = None,
        largest: int | None = None,
        safe: bool = False,
        before_sending: Callable[[], object] | None = None,
    ) -> Invoker:
        """Return an invoker with the options of `invoke`."""
        return _Invoker(
            partial(
                self.invoke,
                read_timeout=read_timeout,
                largest=largest,
                safe=safe,
                before_sending=before_sending,
            )
        )


class _Invoker:
    """Invokes through a client, with options."""

    def __init__(self, invoke: Callable[..., Any]) -> None:
        self._call = invoke

    def invoke(
        self,
        reference: ManagedObjectReference,
        operation: Operation,
        arguments: Mapping[str, object],
        /,
    ) -> Any:
        return self._call(reference, operation, arguments)
