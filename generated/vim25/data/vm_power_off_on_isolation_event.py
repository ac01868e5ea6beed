# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmPowerOffOnIsolationEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vm_powered_off_event import VmPoweredOffEvent

if TYPE_CHECKING:
    from vim25.data.host_event_argument import HostEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmPowerOffOnIsolationEvent(VmPoweredOffEvent):
    """Data object type ``VmPowerOffOnIsolationEvent`` (vmodl
    ``vim.event.VmPowerOffOnIsolationEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmPowerOffOnIsolationEvent/
    """

    isolated_host: HostEventArgument = attrs.field(
        metadata={"wire": "isolatedHost", "type": "HostEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``isolatedHost``. Since 2.0."""
