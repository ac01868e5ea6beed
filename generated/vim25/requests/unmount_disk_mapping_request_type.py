# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UnmountDiskMappingRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vsan_host_disk_mapping import VsanHostDiskMapping


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UnmountDiskMappingRequestType(vmodl.Request):
    """Request type ``UnmountDiskMappingRequestType``."""

    mapping: list[VsanHostDiskMapping] = attrs.field(
        metadata={"wire": "mapping", "type": "VsanHostDiskMapping[]", "since": "6.0", "secret": False},
    )
    """Wire name ``mapping``. Since 6.0."""
