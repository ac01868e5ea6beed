# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type MountVffsVolumeRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MountVffsVolumeRequestType(vmodl.Request):
    """Request type ``MountVffsVolumeRequestType``."""

    vffs_uuid: str = attrs.field(
        metadata={"wire": "vffsUuid", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``vffsUuid``. Since 5.5."""
