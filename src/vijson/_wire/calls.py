"""One call: its request as bytes, its response as a result or a fault."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

import vim25
from vijson._wire.faults import refusal
from vijson._wire.messages import Request, Response
from vijson._wire.releases import newer_parts
from vijson._wire.targets import wrong_targets
from vijson.errors import InvalidRequest, InvalidResponse, UnsupportedServer
from vim25 import services
from vmodl import ManagedObjectReference, Operation, is_newer

__all__ = ["decode", "describe", "encode", "place"]

_wire = logging.getLogger("vijson.wire")
"""Shows the content of requests and responses, without what is secret, at level DEBUG."""


def describe(reference: ManagedObjectReference, operation: Operation, host: str) -> str:
    """Name a call for errors: operation, object and host."""
    return f"{operation.name} of {reference.type} {reference.value} on {host}"


def place(
    reference: ManagedObjectReference, operation: Operation, call: str, release: str
) -> tuple[str, ...]:
    """Return the steps of an operation's path after the release.

    Raises `vijson.UnsupportedServer` where the document of the release spoken with the server
    does not have the operation's service.
    """
    service, name = operation.place(release)
    if not service:
        return reference.type, reference.value, name
    known = services.SERVICES.get(service)
    if known is not None and not known.is_rendered(release):
        raise UnsupportedServer(
            f"{call}: the service {service} is there from release {known.rendered_since} on, "
            f"the server speaks {release}"
        )
    return service, reference.type, reference.value, name


def encode(
    operation: Operation, arguments: Mapping[str, object], call: str, release: str
) -> tuple[object, bytes | None]:
    """Return the request as an object and as a body, ``None`` for calls without arguments.

    Raises `vijson.InvalidRequest` for arguments that the schema does not allow,
    or that are newer than the release spoken with the server, and
    `vijson.UnsupportedServer` for such an operation.
    """
    older = release != vim25.RELEASE and is_newer(vim25.RELEASE, release)
    own = not operation.service  # others count in versions of their own
    if older and own and operation.since and is_newer(operation.since, release):
        raise UnsupportedServer(
            f"{call}: the operation needs release {operation.since}, the server speaks {release}"
        )
    serializer = services.serializer(operation.service)
    request = serializer.registry.request_class(operation)
    if request is None:
        return None, None
    value = request(**arguments)
    if older:
        for path, since in newer_parts(value, release):
            problem = f"needs release {since}, the server speaks {release}"
            raise InvalidRequest(problem, path.lstrip("."), call)
    for path, problem in wrong_targets(value, serializer.registry):
        raise InvalidRequest(problem, path.lstrip("."), call)
    try:
        body = serializer.dumps(value)
    except vim25.EncodeError as error:
        raise InvalidRequest(error.problem, error.path, call) from error
    _wire.debug("%s <- %r", call, value)  # checked: what is secret of it is where it says so
    return value, body


def decode(
    operation: Operation, response: Response, call: str, request: Request, *, salvage: bool = False
) -> Any:
    """Return the result of a response, or raise its fault.

    An unset result comes as 204, an empty body or ``null``; all are ``None``. With ``salvage``
    a `vim25.DecodeError` stands in the result for each part that can't be decoded.
    """
    serializer = services.serializer(operation.service)
    if not 200 <= response.status < 300:
        raise refusal(response, call, request, serializer)
    # Its text is in no variable: tracebacks may show them.
    declared, is_empty = operation.result or "Any", response.body.strip() in (b"", b"null")
    if is_empty:
        if operation.result is None or operation.nullable:
            return None
        if not response.body.strip() or not declared.endswith("[]"):
            raise InvalidResponse(f"expected {declared}, found nothing", "", call)
        return []  # some servers send null for an empty array
    try:
        result = serializer.loads(response.body, declared)
    except vim25.DecodeError as error:
        result = serializer.salvage(response.body, declared) if salvage else error
        if isinstance(result, vim25.DecodeError):
            raise InvalidResponse(result.problem, result.path, call) from result
    if _wire.isEnabledFor(logging.DEBUG):
        _wire.debug("%s -> %s", call, "<secret>" if operation.secret_result else repr(result))
    return result
