# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RemoveAssignedLicenseRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RemoveAssignedLicenseRequestType(vmodl.Request):
    """Request type ``RemoveAssignedLicenseRequestType``."""

    entity_id: str = attrs.field(
        metadata={"wire": "entityId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``entityId``. Since 4.0."""
