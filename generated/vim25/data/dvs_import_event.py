# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsImportEvent."""

from __future__ import annotations

import attrs

from vim25.data.dvs_event import DvsEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsImportEvent(DvsEvent):
    """Data object type ``DvsImportEvent`` (vmodl ``vim.event.DvsImportEvent``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsImportEvent/
    """

    import_type: str = attrs.field(
        metadata={"wire": "importType", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``importType``. Since 5.1."""
