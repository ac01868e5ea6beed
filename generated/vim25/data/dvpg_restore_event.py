# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvpgRestoreEvent."""

from __future__ import annotations

import attrs

from vim25.data.dv_portgroup_event import DVPortgroupEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvpgRestoreEvent(DVPortgroupEvent):
    """Data object type ``DvpgRestoreEvent`` (vmodl ``vim.event.DvpgRestoreEvent``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvpgRestoreEvent/
    """
