# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsPortVendorSpecificStateChangeEvent."""

from __future__ import annotations

import attrs

from vim25.data.dvs_event import DvsEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsPortVendorSpecificStateChangeEvent(DvsEvent):
    """Data object type ``DvsPortVendorSpecificStateChangeEvent`` (vmodl
    ``vim.event.DvsPortVendorSpecificStateChangeEvent``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortVendorSpecificStateChangeEvent/
    """

    port_key: str = attrs.field(
        metadata={"wire": "portKey", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``portKey``. Since 5.1."""
