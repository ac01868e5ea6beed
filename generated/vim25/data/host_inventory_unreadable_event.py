# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostInventoryUnreadableEvent."""

from __future__ import annotations

import attrs

from vim25.data.event import Event


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostInventoryUnreadableEvent(Event):
    """Data object type ``HostInventoryUnreadableEvent`` (vmodl
    ``vim.event.HostInventoryUnreadableEvent``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostInventoryUnreadableEvent/
    """
