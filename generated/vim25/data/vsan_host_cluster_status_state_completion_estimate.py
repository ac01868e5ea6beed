# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanHostClusterStatusStateCompletionEstimate."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanHostClusterStatusStateCompletionEstimate(vmodl.DataObject):
    """Data object type ``VsanHostClusterStatusStateCompletionEstimate`` (vmodl
    ``vim.vsan.host.ClusterStatus.State.CompletionEstimate``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostClusterStatusStateCompletionEstimate/
    """

    complete_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "completeTime", "type": "dateTime", "since": "5.5", "secret": False},
    )
    """Wire name ``completeTime``. Since 5.5."""

    percent_complete: int | None = attrs.field(
        default=None,
        metadata={"wire": "percentComplete", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``percentComplete``. Since 5.5."""
