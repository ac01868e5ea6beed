"""Calls in a session with one vCenter, and what keeps them going."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from types import TracebackType
from typing import Any, Self, TypedDict, TypeVar, Unpack

import vim25
from vijson._session.credentials import Credentials, PasswordCredentials
from vijson._session.exchange import Exchange
from vijson._session.login import Login, Session
from vijson._session.retries import RETRIES, Attempts, RetryPolicy
from vijson._wire.calls import decode
from vijson._wire.messages import user_agent
from vijson._wire.route import Route
from vijson._wire.transport import Transport
from vijson.errors import (
    ConnectionFailed,
    ConnectionLost,
    Error,
    HttpError,
    UnsupportedServer,
)
from vim25 import services
from vmodl import Invoker, ManagedObjectReference, Operation, Secret, concealed

__all__ = ["CallOptions", "Caller"]

_log = logging.getLogger("vijson")

T = TypeVar("T")

_SERVICE_INSTANCE = ManagedObjectReference(type="ServiceInstance", value="ServiceInstance")


class CallOptions(TypedDict, total=False):
    """What a call can be told beside its arguments."""

    read_timeout: float | None
    """Seconds."""
    largest: int | None
    """Bytes of the answer."""
    safe: bool
    """Whether to send again what the server may have carried out; properties always are."""
    before_sending: Callable[[], object] | None
    """Called before each attempt."""
    salvage: bool
    """Whether a `vim25.DecodeError` may stand for a part of the answer, instead of being raised."""


class Caller:
    """Calls a vCenter in a session; knows nothing of tasks, waiting, and what people do.

    It is the invoker of managed-object stubs:
    ``vim25.VirtualMachine(reference, vc).get_config()``. Leaving its ``with``
    block, or `close`, logs out.
    """

    def __init__(
        self,
        transport: Transport,
        release: str,
        agent: str | None = None,
        retries: RetryPolicy = RETRIES,
    ) -> None:
        self._transport = transport
        self.retries = retries
        """What is tried again, and how often."""
        self._exchange = Exchange(transport, release, agent or user_agent())
        self._session = Session(self._exchange)
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
        return str(self._transport.address)

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
        return self.login_with(PasswordCredentials(username, password))

    def login_with(self, credentials: Credentials) -> vim25.UserSession:
        """Log in with credentials of any kind; otherwise as `login`."""
        self._exchange.session_manager = self.content.session_manager
        return self._session.login(credentials)

    @property
    def session_id(self) -> str:
        """The session's id, a secret: for uploads, for the Automation API, for other clients.

        Whoever has it acts as the user, until the session ends. It changes when the session
        is renewed. Its repr hides it, ``str`` does not. Raises `vijson.Error` when the client
        is logged out.
        """
        found = self._session.current.id
        if found is None:
            raise Error(f"the client is logged out of {self.host}, so it has no session - connect")
        return Secret(found)

    def server_time(self) -> datetime:
        """Return the time by the server's clock."""
        return vim25.ServiceInstance(_SERVICE_INSTANCE, self.calling(safe=True)).current_time()

    @property
    def session_number(self) -> int:
        """How often the client has logged in: views and filters live as long as a session."""
        return self._session.current.number

    def renew_session(self, number: int, refusal: vim25.NotAuthenticated | None = None) -> bool:
        """Log in again if the session of that number is still the client's; tell if there is one.

        `invoke` does so itself; this is for refusals that come inside of results. One that
        is final says why.
        """
        return self._renew(Login(number), refusal)

    def _renew(self, login: Login, refusal: vim25.NotAuthenticated | None) -> bool:
        renewed = self._session.renew(login)
        final = self._session.final
        if renewed or refusal is None or final is None:
            return renewed
        refusal.client_hint = final
        return False

    @property
    def is_forked(self) -> bool:
        """Whether this process was forked off the one that has connected."""
        return self._transport.is_forked

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
        return f"<Client of {self.address}, release {self.release}, {state}>"

    # Calls.

    def invoke(
        self,
        reference: ManagedObjectReference,
        operation: Operation,
        arguments: Mapping[str, object],
        /,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Call an operation of a managed object; stubs do it for you.

        Returns its result, stubs in place of references. Otherwise as `call`.
        """
        result = self.call(reference, operation, arguments, **options)
        return _with_stubs(result, operation, self)

    def call(
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
        salvage: bool = False,
    ) -> Any:
        """Call an operation, and return its result as it was decoded.

        Raises the server's fault, or a `vijson.Error`. The options are those of
        `CallOptions`. What the server has certainly not carried out is sent again, a few
        times: it could not be reached, or it refused the session, which is then
        renewed. What it may have carried out is sent again only where that is ``safe``.
        """
        call, request = self._exchange.request(reference, operation, arguments)
        attempts = Attempts(self.retries, safe=safe or operation.is_property)
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
                return decode(operation, response, call, signed, salvage=salvage)
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
            return self._renew(login, refusal)
        except vim25.InvalidLogin:
            raise
        except (Error, vim25.MethodFault) as error:
            refusal.add_note(f"to log in again failed: {error}")
            raise refusal from error

    def existing(self, found: T | None, what: str) -> T:
        """Return what the server has; raises `vijson.UnsupportedServer` for what it has not."""
        if found is None:
            raise UnsupportedServer(f"{self.host} has no {what}")
        return found

    @property
    def route(self) -> Route:
        """The way to the server."""
        return self._transport.route

    @property
    def timeout(self) -> float:
        """Seconds that an answer may take."""
        return self._transport.timeout

    def calling(self, **options: Unpack[CallOptions]) -> Invoker:
        """Return an invoker with the options of `call`; stubs that it returns are without them."""
        return _Invoker(self, options)


class _Invoker:
    """Invokes through a client, with options."""

    def __init__(self, caller: Caller, options: CallOptions) -> None:
        self._caller = caller
        self._options = options

    def invoke(
        self,
        reference: ManagedObjectReference,
        operation: Operation,
        arguments: Mapping[str, object],
        /,
    ) -> Any:
        result = self._caller.call(reference, operation, arguments, **self._options)
        return _with_stubs(result, operation, self._caller)


def _with_stubs(result: Any, operation: Operation, invoker: Invoker) -> Any:
    """Return what a call returned with stubs in place of references."""
    if result is None or operation.result not in _REFERENCES:
        return result
    registry, declared = services.serializer(operation.service).registry, operation.target
    if isinstance(result, list):
        return [registry.stub_of(reference, invoker, declared) for reference in result]
    return registry.stub_of(result, invoker, declared)


_REFERENCES = ("ManagedObjectReference", "ManagedObjectReference[]")
