# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RectifyDvsHostRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RectifyDvsHostRequestType(vmodl.Request):
    """Request type ``RectifyDvsHostRequestType``."""

    hosts: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "hosts", "type": "ManagedObjectReference[]", "since": "4.0", "secret": False},
    )
    """Wire name ``hosts``. Since 4.0. Refers to a HostSystem."""
