"""One call: its request as bytes, its response as a result or a fault."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any

import vim25
from vijson._errors import HttpError, InvalidRequest, InvalidResponse, UnsupportedServer
from vijson._hints import add_hint
from vijson._pages import shown
from vijson._releases import is_newer, newer_parts
from vijson._transport import Request, Response
from vmodl import ManagedObjectReference, Operation, UnknownType

__all__ = ["as_fault", "decode", "describe", "encode", "retry_after"]

_wire = logging.getLogger("vijson.wire")
"""Shows the content of requests and responses, without what is secret, at level DEBUG."""


def describe(reference: ManagedObjectReference, operation: Operation, host: str) -> str:
    """Name a call for errors: operation, object and host."""
    return f"{operation.name} of {reference.type} {reference.value} on {host}"


def encode(
    operation: Operation, arguments: Mapping[str, object], call: str, release: str
) -> tuple[object, bytes | None]:
    """Return the request as an object and as a body, ``None`` for calls without arguments.

    Raises `vijson.InvalidRequest` for arguments that the schema does not allow,
    or that are newer than the release spoken with the server, and
    `vijson.UnsupportedServer` for such an operation.
    """
    older = release != vim25.RELEASE and is_newer(vim25.RELEASE, release)
    if older and operation.since and is_newer(operation.since, release):
        raise UnsupportedServer(
            f"{call}: the operation needs release {operation.since}, the server speaks {release}"
        )
    if operation.request is None:
        return None, None
    request = vim25.registry.load_class(operation.request)
    if request is None:
        raise LookupError(operation.request)
    value = request(**arguments)
    _wire.debug("%s <- %r", call, value)
    if older:
        for path, since in newer_parts(value, release):
            problem = f"needs release {since}, the server speaks {release}"
            raise InvalidRequest(problem, path.lstrip("."), call)
    try:
        return value, vim25.dumps(value)
    except vim25.EncodeError as error:
        raise InvalidRequest(error.problem, error.path, call) from error


def decode(operation: Operation, response: Response, call: str, request: Request) -> Any:
    """Return the result of a response, or raise its fault.

    An unset result comes as 204, an empty body or ``null``; all are ``None``.
    """
    if not 200 <= response.status < 300:
        raise _fault(response, call, request)
    if response.body.strip() in (b"", b"null"):
        if operation.result is None or operation.nullable:
            return None
        raise InvalidResponse(f"expected {operation.result}, found nothing", "", call)
    try:
        result = vim25.loads(response.body, operation.result or "Any")
    except vim25.DecodeError as error:
        raise InvalidResponse(error.problem, error.path, call) from error
    if _wire.isEnabledFor(logging.DEBUG):
        _wire.debug("%s -> %s", call, "<secret>" if operation.secret_result else repr(result))
    return result


def _fault(response: Response, call: str, request: Request) -> Exception:
    """Return the fault of an error response; what is no fault stays readable."""
    try:
        data = vim25.loads(response.body, "Any")
    except vim25.DecodeError:
        data = None
    if (fault := as_fault(data)) is not None:
        fault.add_note(f"in {call}")
        return add_hint(fault)
    text = shown(response.body, request)
    message = f"{call}: HTTP {response.status}, {text}"
    if 300 <= response.status < 400:
        message += " - redirects are not followed: connect to the server itself"
    return HttpError(message, response.status, text, retry_after(response))


def retry_after(response: Response) -> float | None:
    """Return the seconds that ``Retry-After`` asks for, given as a number or as a date."""
    text = response.headers.get("Retry-After", "")
    try:
        return max(0.0, float(text))
    except ValueError:
        pass
    try:
        then = parsedate_to_datetime(text)
        now = parsedate_to_datetime(response.headers["Date"])  # by the same clock
        return max(0.0, (then - now).total_seconds())
    except (KeyError, ValueError, TypeError, OverflowError):
        return None


def as_fault(value: object) -> vim25.MethodFault | None:
    """Return the fault that a value of type ``Any`` holds, in any of its shapes.

    Servers send it flat, or with its message around it, and newer ones faults
    of types that this release does not know (docs/protocol.md, faults).
    """
    if isinstance(value, vim25.LocalizedMethodFault):
        if isinstance(value.localized_message, str):
            value.fault.faultstring = value.fault.faultstring or value.localized_message
        return value.fault
    if isinstance(value, UnknownType) and not isinstance(value, vim25.MethodFault):
        try:
            return vim25.structure(vim25.unstructure(value), vim25.MethodFault)
        except vim25.DecodeError:
            return None
    return value if isinstance(value, vim25.MethodFault) else None
