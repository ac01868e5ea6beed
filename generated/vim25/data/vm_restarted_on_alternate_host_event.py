# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmRestartedOnAlternateHostEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vm_powered_on_event import VmPoweredOnEvent

if TYPE_CHECKING:
    from vim25.data.host_event_argument import HostEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmRestartedOnAlternateHostEvent(VmPoweredOnEvent):
    """Data object type ``VmRestartedOnAlternateHostEvent`` (vmodl
    ``vim.event.VmRestartedOnAlternateHostEvent``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmRestartedOnAlternateHostEvent/
    """

    source_host: HostEventArgument = attrs.field(
        metadata={"wire": "sourceHost", "type": "HostEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``sourceHost``. Since 2.0."""
