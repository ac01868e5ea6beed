# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RetrieveHostSpecificationRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RetrieveHostSpecificationRequestType(vmodl.Request):
    """Request type ``RetrieveHostSpecificationRequestType``."""

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``host``. Since 6.5. Refers to a HostSystem."""

    from_host: bool = attrs.field(
        metadata={"wire": "fromHost", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``fromHost``. Since 6.5."""
