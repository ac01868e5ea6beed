# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type StartReplayingRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StartReplayingRequestType(vmodl.Request):
    """Request type ``StartReplayingRequestType``."""

    replay_snapshot: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "replaySnapshot", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``replaySnapshot``. Since 4.0. Refers to a VirtualMachineSnapshot."""
