# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type BrowseDiagnosticLogRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BrowseDiagnosticLogRequestType(vmodl.Request):
    """Request type ``BrowseDiagnosticLogRequestType``."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``host``. Since 2.0. Refers to a HostSystem."""

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    start: int | None = attrs.field(
        default=None,
        metadata={"wire": "start", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``start``. Since 2.0."""

    lines: int | None = attrs.field(
        default=None,
        metadata={"wire": "lines", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``lines``. Since 2.0."""
