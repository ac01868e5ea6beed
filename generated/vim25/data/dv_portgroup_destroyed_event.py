# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVPortgroupDestroyedEvent."""

from __future__ import annotations

import attrs

from vim25.data.dv_portgroup_event import DVPortgroupEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVPortgroupDestroyedEvent(DVPortgroupEvent):
    """Data object type ``DVPortgroupDestroyedEvent`` (vmodl ``vim.event.DVPortgroupDestroyedEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortgroupDestroyedEvent/
    """
