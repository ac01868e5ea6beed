"""Specs that clients send, and what of them is carried out."""

from __future__ import annotations

from collections.abc import Set
from typing import Any

import attrs

from vijson.simulator.kernel.faults import not_simulated

__all__ = ["fields_set", "require_known"]


def fields_set(spec: Any) -> dict[str, Any]:
    """Return what is set in a spec, by field."""
    names = (field.name for field in attrs.fields(type(spec)))
    return {name: value for name in names if (value := getattr(spec, name)) is not None}


def require_known(spec: Any, known: Set[str]) -> None:
    """Raise a fault for a part of a spec that the simulator would not carry out."""
    for field in attrs.fields(type(spec)):
        if field.name not in known and getattr(spec, field.name) is not None:
            raise not_simulated(f"{type(spec).__name__}.{field.metadata['wire']}")
