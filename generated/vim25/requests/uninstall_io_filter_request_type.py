# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UninstallIoFilterRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UninstallIoFilterRequestType(vmodl.Request):
    """Request type ``UninstallIoFilterRequestType``."""

    filter_id: str = attrs.field(
        metadata={"wire": "filterId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``filterId``. Since 6.0."""

    comp_res: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "compRes", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``compRes``. Since 6.0. Refers to a ComputeResource."""
