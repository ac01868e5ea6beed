# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateScsiLunDisplayNameRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateScsiLunDisplayNameRequestType(vmodl.Request):
    """Request type ``UpdateScsiLunDisplayNameRequestType``."""

    lun_uuid: str = attrs.field(
        metadata={"wire": "lunUuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``lunUuid``. Since 4.0."""

    display_name: str = attrs.field(
        metadata={"wire": "displayName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``displayName``. Since 4.0."""
