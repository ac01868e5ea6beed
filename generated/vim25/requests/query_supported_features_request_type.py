# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QuerySupportedFeaturesRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QuerySupportedFeaturesRequestType(vmodl.Request):
    """Request type ``QuerySupportedFeaturesRequestType``."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``host``. Since 2.5. Refers to a HostSystem."""
