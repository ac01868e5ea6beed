# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RetrieveHostCustomizationsRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RetrieveHostCustomizationsRequestType(vmodl.Request):
    """Request type ``RetrieveHostCustomizationsRequestType``."""

    hosts: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "hosts", "type": "ManagedObjectReference[]", "since": "6.5", "secret": False},
    )
    """Wire name ``hosts``. Since 6.5. Refers to a HostSystem. Privilege Profile.Edit."""
