# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsMergedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dvs_event import DvsEvent

if TYPE_CHECKING:
    from vim25.data.dvs_event_argument import DvsEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsMergedEvent(DvsEvent):
    """Data object type ``DvsMergedEvent`` (vmodl ``vim.event.DvsMergedEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsMergedEvent/
    """

    source_dvs: DvsEventArgument = attrs.field(
        metadata={"wire": "sourceDvs", "type": "DvsEventArgument", "since": "4.0", "secret": False},
    )
    """Wire name ``sourceDvs``. Since 4.0."""

    destination_dvs: DvsEventArgument = attrs.field(
        metadata={"wire": "destinationDvs", "type": "DvsEventArgument", "since": "4.0", "secret": False},
    )
    """Wire name ``destinationDvs``. Since 4.0."""
