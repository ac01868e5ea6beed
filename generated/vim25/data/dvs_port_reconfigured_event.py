# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsPortReconfiguredEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dvs_event import DvsEvent

if TYPE_CHECKING:
    from vim25.data.changes_info_event_argument import ChangesInfoEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsPortReconfiguredEvent(DvsEvent):
    """Data object type ``DvsPortReconfiguredEvent`` (vmodl ``vim.event.DvsPortReconfiguredEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortReconfiguredEvent/
    """

    port_key: list[str] = attrs.field(
        metadata={"wire": "portKey", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``portKey``. Since 4.0."""

    config_changes: list[ChangesInfoEventArgument] | None = attrs.field(
        default=None,
        metadata={"wire": "configChanges", "type": "ChangesInfoEventArgument[]", "since": "6.5", "secret": False},
    )
    """Wire name ``configChanges``. Since 6.5."""
