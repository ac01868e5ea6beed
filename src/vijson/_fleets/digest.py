"""Tell jobs apart without keeping what is secret of them."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import attrs

from vijson._fleets.jobs import GuestJob
from vmodl import OpenEnum, UnknownType, is_secret

__all__ = ["job_digest"]


def job_digest(job: GuestJob) -> str:
    """Return a digest of a job's spec, parameters and account.

    Of what is secret it holds only that it is set: so nobody can try guesses of a
    password against it, and another password alone makes no other job.
    """
    names = [getattr(parameter, "key", None) for parameter in job.config_params or ()]
    content = [_public(job.spec), _public(job.auth), names]
    text = json.dumps(content, sort_keys=True, default=lambda value: type(value).__name__)
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()


def _public(value: Any) -> Any:
    """Return what of a value may be kept, as JSON values."""
    if isinstance(value, OpenEnum):
        return value.value
    if isinstance(value, list | tuple):
        return [_public(item) for item in value]
    if isinstance(value, bytes):
        return value.hex()
    if not attrs.has(type(value)):
        return value
    found: dict[str, Any] = {"": getattr(value, "unknown_type_name", type(value).__name__)}
    hidden = {"received_members", "unknown_members"} if isinstance(value, UnknownType) else set()
    for field in attrs.fields(type(value)):
        item = getattr(value, field.name, None)
        if item is None:
            continue
        secret = field.name in hidden or is_secret(value, field)
        found[field.name] = "secret" if secret else _public(item)
    return found
