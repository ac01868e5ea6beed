# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsHostWentOutOfSyncEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dvs_event import DvsEvent

if TYPE_CHECKING:
    from vim25.data.dvs_out_of_sync_host_argument import DvsOutOfSyncHostArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsHostWentOutOfSyncEvent(DvsEvent):
    """Data object type ``DvsHostWentOutOfSyncEvent`` (vmodl ``vim.event.DvsHostWentOutOfSyncEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHostWentOutOfSyncEvent/
    """

    host_out_of_sync: DvsOutOfSyncHostArgument = attrs.field(
        metadata={"wire": "hostOutOfSync", "type": "DvsOutOfSyncHostArgument", "since": "4.0", "secret": False},
    )
    """Wire name ``hostOutOfSync``. Since 4.0."""
