# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVMotionManagerDstInstantCloneResult."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVMotionManagerDstInstantCloneResult(vmodl.DataObject):
    """Data object type ``HostVMotionManagerDstInstantCloneResult`` (vmodl
    ``vim.host.VMotionManager.DstInstantCloneResult``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVMotionManagerDstInstantCloneResult/
    """

    dst_vm_id: int | None = attrs.field(
        default=None,
        metadata={"wire": "dstVmId", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``dstVmId``. Since 7.0.0.0."""

    start_time: int | None = attrs.field(
        default=None,
        metadata={"wire": "startTime", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``startTime``. Since 7.0.0.0."""

    cpt_load_time: int | None = attrs.field(
        default=None,
        metadata={"wire": "cptLoadTime", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``cptLoadTime``. Since 7.0.0.0."""

    cpt_load_done_time: int | None = attrs.field(
        default=None,
        metadata={"wire": "cptLoadDoneTime", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``cptLoadDoneTime``. Since 7.0.0.0."""

    replicate_mem_done_time: int | None = attrs.field(
        default=None,
        metadata={"wire": "replicateMemDoneTime", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``replicateMemDoneTime``. Since 7.0.0.0."""

    end_time: int | None = attrs.field(
        default=None,
        metadata={"wire": "endTime", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``endTime``. Since 7.0.0.0."""

    cpt_xfer_time: int | None = attrs.field(
        default=None,
        metadata={"wire": "cptXferTime", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``cptXferTime``. Since 7.0.0.0."""

    cpt_cache_used: int | None = attrs.field(
        default=None,
        metadata={"wire": "cptCacheUsed", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``cptCacheUsed``. Since 7.0.0.0."""

    dev_cpt_stream_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "devCptStreamSize", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``devCptStreamSize``. Since 7.0.0.0."""

    dev_cpt_stream_time: int | None = attrs.field(
        default=None,
        metadata={"wire": "devCptStreamTime", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``devCptStreamTime``. Since 7.0.0.0."""
