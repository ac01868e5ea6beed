"""One call: its request as bytes, its response as a result or a fault."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import vim25
from vijson._errors import HttpError, InvalidRequest, InvalidResponse
from vijson._transport import Response
from vmodl import ManagedObjectReference, Operation

__all__ = ["decode", "describe", "encode"]

_SHOWN = 200
"""How many characters of an unexpected answer an error shows."""


def describe(reference: ManagedObjectReference, operation: Operation, host: str) -> str:
    """Name a call for errors: operation, object and host."""
    return f"{operation.name} of {reference.type} {reference.value} on {host}"


def encode(operation: Operation, arguments: Mapping[str, object], call: str) -> bytes | None:
    """Return the request's body, ``None`` for calls without arguments.

    Raises `vijson.InvalidRequest` for arguments that the schema does not allow.
    """
    if operation.request is None:
        return None
    request = vim25.registry.load_class(operation.request)
    if request is None:
        raise LookupError(operation.request)
    try:
        return vim25.dumps(request(**arguments))
    except vim25.EncodeError as error:
        raise InvalidRequest(error.problem, error.path, call) from error


def decode(operation: Operation, response: Response, call: str) -> Any:
    """Return the result of a response, or raise its fault.

    An unset result comes as 204, an empty body or ``null``; all are ``None``.
    """
    if not 200 <= response.status < 300:
        raise _fault(response, call)
    body = response.body.strip()
    if not body or body == b"null":
        if operation.result is None or operation.nullable:
            return None
        raise InvalidResponse(f"expected {operation.result}, found nothing", "", call)
    if operation.result is None:
        return None
    try:
        return vim25.loads(body, operation.result)
    except vim25.DecodeError as error:
        raise InvalidResponse(error.problem, error.path, call) from error


def _fault(response: Response, call: str) -> Exception:
    """Return the fault of an error response; what is no fault stays readable."""
    try:
        data = vim25.loads(response.body, "Any")
    except vim25.DecodeError:
        data = None
    if isinstance(data, vim25.LocalizedMethodFault):
        message, data = data.localized_message, data.fault
        data.faultstring = data.faultstring or message
    if not isinstance(data, vim25.MethodFault):
        data = _undeclared_fault(response.body)
    if isinstance(data, vim25.MethodFault):
        data.add_note(f"in {call}")
        return data
    text = response.body.decode("utf-8", "replace").strip()
    shown = " ".join(text.split())[:_SHOWN] or "nothing"
    return HttpError(f"{call}: HTTP {response.status}, {shown}", response.status, shown)


def _undeclared_fault(body: bytes) -> vim25.MethodFault | None:
    """Read a fault of a type that this release does not know as a plain MethodFault."""
    try:
        return vim25.loads(body, vim25.MethodFault)
    except vim25.DecodeError:
        return None
