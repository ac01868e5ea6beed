# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsPortCreatedEvent."""

from __future__ import annotations

import attrs

from vim25.data.dvs_event import DvsEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsPortCreatedEvent(DvsEvent):
    """Data object type ``DvsPortCreatedEvent`` (vmodl ``vim.event.DvsPortCreatedEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortCreatedEvent/
    """

    port_key: list[str] = attrs.field(
        metadata={"wire": "portKey", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``portKey``. Since 4.0."""
