# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSyncFailedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_event import HostEvent

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSyncFailedEvent(HostEvent):
    """Data object type ``HostSyncFailedEvent`` (vmodl ``vim.event.HostSyncFailedEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSyncFailedEvent/
    """

    reason: MethodFault = attrs.field(
        metadata={"wire": "reason", "type": "MethodFault", "since": "4.0", "secret": False},
    )
    """Wire name ``reason``. Since 4.0."""
