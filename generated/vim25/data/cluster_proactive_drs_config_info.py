# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterProactiveDrsConfigInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterProactiveDrsConfigInfo(vmodl.DataObject):
    """Data object type ``ClusterProactiveDrsConfigInfo`` (vmodl
    ``vim.cluster.ProactiveDrsConfigInfo``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterProactiveDrsConfigInfo/
    """

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``enabled``. Since 6.5."""
