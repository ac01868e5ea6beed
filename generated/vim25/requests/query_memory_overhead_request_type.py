# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryMemoryOverheadRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryMemoryOverheadRequestType(vmodl.Request):
    """Request type ``QueryMemoryOverheadRequestType``."""

    memory_size: int = attrs.field(
        metadata={"wire": "memorySize", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``memorySize``. Since 2.0."""

    video_ram_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "videoRamSize", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``videoRamSize``. Since 2.0."""

    num_vcpus: int = attrs.field(
        metadata={"wire": "numVcpus", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numVcpus``. Since 2.0."""
