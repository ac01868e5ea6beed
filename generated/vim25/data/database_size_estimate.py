# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DatabaseSizeEstimate."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatabaseSizeEstimate(vmodl.DataObject):
    """Data object type ``DatabaseSizeEstimate`` (vmodl
    ``vim.ResourcePlanningManager.DatabaseSizeEstimate``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DatabaseSizeEstimate/
    """

    size: int = attrs.field(
        metadata={"wire": "size", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``size``. Since 4.0."""
