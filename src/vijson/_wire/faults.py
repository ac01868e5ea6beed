"""What an answer that is no success says: a fault in any of its shapes, or neither."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import vim25
from vijson._wire.hints import add_hint
from vijson._wire.messages import Request, Response
from vijson._wire.pages import shown
from vijson.errors import HttpError
from vmodl import UnknownType

if TYPE_CHECKING:
    from vmodl import Serializer  # which brings the codec

__all__ = ["as_fault", "refusal", "retry_after"]


def refusal(
    response: Response, call: str, request: Request, serializer: Serializer | None = None
) -> Exception:
    """Return the fault of an error response; what is no fault stays readable."""
    try:
        data = (serializer or vim25.serializer).loads(response.body, "Any")
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
