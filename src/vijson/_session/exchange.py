"""One call of a client: its request, and the answer to it once it was sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any
from urllib.parse import quote

import attrs

import vim25
from vijson._wire.calls import decode, describe, encode, place
from vijson._wire.messages import SESSION_HEADER, Request, Response
from vijson._wire.moid import is_moid
from vijson._wire.transport import Transport
from vijson.errors import InvalidRequest, UnsupportedServer
from vmodl import ManagedObjectReference, Operation, operations

__all__ = ["Exchange", "signed"]


def signed(request: Request, session_id: str | None) -> Request:
    """Return a request with a session's header."""
    if session_id is None:
        return request
    return attrs.evolve(request, headers={**request.headers, SESSION_HEADER: session_id})


class Exchange:
    """Makes requests of calls, and sends those that begin and end sessions (`SessionCalls`)."""

    def __init__(self, transport: Transport, release: str, agent: str) -> None:
        self._transport = transport
        self._release = release
        self._agent = agent
        self.session_manager: ManagedObjectReference | None = None
        """Known once somebody has read the service content."""

    @property
    def host(self) -> str:
        """The server's name or address."""
        return self._transport.host

    def request(
        self,
        reference: ManagedObjectReference,
        operation: Operation,
        arguments: Mapping[str, object],
    ) -> tuple[str, Request]:
        """Return how to name a call in errors, and its request; raises `vijson.InvalidRequest`."""
        call = describe(reference, operation, self.host)
        steps = place(reference, operation, call, self._release)
        if (wrong := next((step for step in steps if not is_moid(step)), None)) is not None:
            raise InvalidRequest(f"{wrong!r} can't be the moId of an object", "", call)
        # Last, since a traceback would show what may be secret of the body.
        content, body = encode(operation, arguments, call, self._release)
        path = "/".join(quote(step, safe="") for step in ("sdk", "vim25", self._release, *steps))
        headers = {"Accept": "application/json", "User-Agent": self._agent}
        if body is not None:
            headers["Content-Type"] = "application/json"
        method = "GET" if operation.is_property else "POST"
        return call, Request(method, f"/{path}", headers, body, content)

    def call(
        self, member: str, arguments: Mapping[str, object], session_id: str | None = None
    ) -> tuple[Response, Callable[[], Any]]:
        """Call a member of the session manager, once."""
        if self.session_manager is None:
            raise UnsupportedServer(f"{self.host} has no session manager - is it a vCenter?")
        operation = operations(vim25.SessionManager)[member]
        call, request = self.request(self.session_manager, operation, arguments)
        request = signed(request, session_id)
        response = self._transport.request(request)
        return response, partial(decode, operation, response, call, request)

    def send(
        self, method: str, path: str, content: object, session_id: str | None, **headers: str
    ) -> tuple[Request, Response]:
        """Send what is no VI JSON, once; ``content`` knows what of the headers is secret."""
        common = {"Accept": "application/json", "User-Agent": self._agent}
        request = signed(Request(method, path, common | headers, None, content), session_id)
        return request, self._transport.request(request)
