# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVMotionManagerSrcInstantCloneResult."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVMotionManagerSrcInstantCloneResult(vmodl.DataObject):
    """Data object type ``HostVMotionManagerSrcInstantCloneResult`` (vmodl
    ``vim.host.VMotionManager.SrcInstantCloneResult``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVMotionManagerSrcInstantCloneResult/
    """

    start_time: int | None = attrs.field(
        default=None,
        metadata={"wire": "startTime", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``startTime``. Since 7.0.0.0."""

    quiesce_time: int | None = attrs.field(
        default=None,
        metadata={"wire": "quiesceTime", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``quiesceTime``. Since 7.0.0.0."""

    quiesce_done_time: int | None = attrs.field(
        default=None,
        metadata={"wire": "quiesceDoneTime", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``quiesceDoneTime``. Since 7.0.0.0."""

    resume_done_time: int | None = attrs.field(
        default=None,
        metadata={"wire": "resumeDoneTime", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``resumeDoneTime``. Since 7.0.0.0."""

    end_time: int | None = attrs.field(
        default=None,
        metadata={"wire": "endTime", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``endTime``. Since 7.0.0.0."""
