# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AutoStartDefaults."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AutoStartDefaults(vmodl.DataObject):
    """Data object type ``AutoStartDefaults`` (vmodl ``vim.host.AutoStartManager.SystemDefaults``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AutoStartDefaults/
    """

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``enabled``. Since 2.0."""

    start_delay: int | None = attrs.field(
        default=None,
        metadata={"wire": "startDelay", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``startDelay``. Since 2.0."""

    stop_delay: int | None = attrs.field(
        default=None,
        metadata={"wire": "stopDelay", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``stopDelay``. Since 2.0."""

    wait_for_heartbeat: bool | None = attrs.field(
        default=None,
        metadata={"wire": "waitForHeartbeat", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``waitForHeartbeat``. Since 2.0."""

    stop_action: str | None = attrs.field(
        default=None,
        metadata={"wire": "stopAction", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``stopAction``. Since 2.0."""
