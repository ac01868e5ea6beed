# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmShutdownOnIsolationEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vm_powered_off_event import VmPoweredOffEvent

if TYPE_CHECKING:
    from vim25.data.host_event_argument import HostEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmShutdownOnIsolationEvent(VmPoweredOffEvent):
    """Data object type ``VmShutdownOnIsolationEvent`` (vmodl
    ``vim.event.VmShutdownOnIsolationEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmShutdownOnIsolationEvent/
    """

    isolated_host: HostEventArgument = attrs.field(
        metadata={"wire": "isolatedHost", "type": "HostEventArgument", "since": "4.0", "secret": False},
    )
    """Wire name ``isolatedHost``. Since 4.0."""

    shutdown_result: str | None = attrs.field(
        default=None,
        metadata={"wire": "shutdownResult", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``shutdownResult``. Since 4.0."""
