"""The arguments of a call, decoded as strictly as a live vCenter does."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import vim25
from vijson.simulator.kernel.faults import fault
from vim25 import services
from vmodl import Operation

__all__ = ["decode_arguments", "parameters"]


def parameters(operation: Operation) -> tuple[str, ...]:
    """Return the names of a method's parameters, as its stub's method has them."""
    return tuple(field.name for field in operation.parameters)


def decode_arguments(operation: Operation, body: bytes) -> Mapping[str, Any]:
    """Return a method's arguments by parameter; raises `vim25.InvalidArgument`."""
    serializer = services.serializer(operation.service)
    request = serializer.registry.request_class(operation)
    try:
        if request is not None:
            decoded = serializer.loads(body or b"{}", request, strict=True)
            return {name: getattr(decoded, name) for name in parameters(operation)}
        if set(json.loads(body or b"{}")) - {"_typeName"}:
            raise vim25.DecodeError("the operation takes no arguments")
        return {}
    except (vim25.DecodeError, ValueError, TypeError) as problem:
        error = problem if isinstance(problem, vim25.DecodeError) else vim25.DecodeError("not JSON")
        raise _refusal(error) from None


def _refusal(error: vim25.DecodeError) -> vim25.InvalidArgument:
    path = error.path
    # An object without _typeName is taken for a reference.
    if path.endswith("_typeName") and error.problem == "required":
        text = f"Invalid MoRef field: {path}"
    else:
        text = f"A specified parameter was not correct: {path} ({error.problem})"
    return fault(vim25.InvalidArgument, text, invalid_property=path or None)
