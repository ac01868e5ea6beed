"""The reference of a managed object: the two members of the wire."""

from __future__ import annotations

import attrs

__all__ = ["ManagedObjectReference"]


@attrs.frozen(kw_only=True)
class ManagedObjectReference:
    """Names a managed object: its type and its moId, both strings (else `TypeError`)."""

    type: str = attrs.field(
        validator=attrs.validators.instance_of(str),
        metadata={
            "wire": "type",
            "type": "MoTypes",
            "since": "2.0",
            "secret": False,
            "checked": True,
        },
    )
    """The managed type, a value of ``MoTypes`` or one of a newer server."""
    value: str = attrs.field(
        validator=attrs.validators.instance_of(str),
        metadata={
            "wire": "value",
            "type": "string",
            "since": "2.0",
            "secret": False,
            "checked": True,
        },
    )
    """The moId: opaque, unique within its server."""
