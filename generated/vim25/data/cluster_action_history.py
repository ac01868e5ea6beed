# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterActionHistory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.cluster_action import ClusterAction


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterActionHistory(vmodl.DataObject):
    """Data object type ``ClusterActionHistory`` (vmodl ``vim.cluster.ActionHistory``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterActionHistory/
    """

    action: ClusterAction = attrs.field(
        metadata={"wire": "action", "type": "ClusterAction", "since": "2.5", "secret": False},
    )
    """Wire name ``action``. Since 2.5."""

    time: datetime.datetime = attrs.field(
        metadata={"wire": "time", "type": "dateTime", "since": "2.5", "secret": False},
    )
    """Wire name ``time``. Since 2.5."""
