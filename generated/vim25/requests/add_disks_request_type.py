# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type AddDisksRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_scsi_disk import HostScsiDisk


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AddDisksRequestType(vmodl.Request):
    """Request type ``AddDisksRequestType``."""

    disk: list[HostScsiDisk] = attrs.field(
        metadata={"wire": "disk", "type": "HostScsiDisk[]", "since": "5.5", "secret": False},
    )
    """Wire name ``disk``. Since 5.5."""
