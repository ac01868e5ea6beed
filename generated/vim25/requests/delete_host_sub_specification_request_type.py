# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type DeleteHostSubSpecificationRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DeleteHostSubSpecificationRequestType(vmodl.Request):
    """Request type ``DeleteHostSubSpecificationRequestType``."""

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``host``. Since 6.5. Refers to a HostSystem."""

    sub_spec_name: str = attrs.field(
        metadata={"wire": "subSpecName", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``subSpecName``. Since 6.5."""
