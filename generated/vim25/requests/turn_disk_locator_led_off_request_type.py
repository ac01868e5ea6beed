# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type TurnDiskLocatorLedOffRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TurnDiskLocatorLedOffRequestType(vmodl.Request):
    """Request type ``TurnDiskLocatorLedOffRequestType``."""

    scsi_disk_uuids: list[str] = attrs.field(
        metadata={"wire": "scsiDiskUuids", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``scsiDiskUuids``. Since 6.0."""
