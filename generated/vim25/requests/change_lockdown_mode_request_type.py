# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ChangeLockdownModeRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.host_lockdown_mode import HostLockdownMode


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ChangeLockdownModeRequestType(vmodl.Request):
    """Request type ``ChangeLockdownModeRequestType``."""

    mode: HostLockdownMode = attrs.field(
        metadata={"wire": "mode", "type": "HostLockdownMode", "since": "6.0", "secret": False},
    )
    """Wire name ``mode``. Since 6.0."""
