# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type MountVmfsVolumeExRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MountVmfsVolumeExRequestType(vmodl.Request):
    """Request type ``MountVmfsVolumeExRequestType``."""

    vmfs_uuid: list[str] = attrs.field(
        metadata={"wire": "vmfsUuid", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``vmfsUuid``. Since 6.0."""
