# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostMultipathInfoHppLogicalUnitPolicy."""

from __future__ import annotations

import attrs

from vim25.data.host_multipath_info_logical_unit_policy import HostMultipathInfoLogicalUnitPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostMultipathInfoHppLogicalUnitPolicy(HostMultipathInfoLogicalUnitPolicy):
    """Data object type ``HostMultipathInfoHppLogicalUnitPolicy`` (vmodl
    ``vim.host.MultipathInfo.HppLogicalUnitPolicy``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMultipathInfoHppLogicalUnitPolicy/
    """

    bytes: int | None = attrs.field(
        default=None,
        metadata={"wire": "bytes", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``bytes``. Since 7.0.0.0."""

    iops: int | None = attrs.field(
        default=None,
        metadata={"wire": "iops", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``iops``. Since 7.0.0.0."""

    path: str | None = attrs.field(
        default=None,
        metadata={"wire": "path", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``path``. Since 7.0.0.0."""

    latency_eval_time: int | None = attrs.field(
        default=None,
        metadata={"wire": "latencyEvalTime", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``latencyEvalTime``. Since 7.0.0.0."""

    sampling_ios_per_path: int | None = attrs.field(
        default=None,
        metadata={"wire": "samplingIosPerPath", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``samplingIosPerPath``. Since 7.0.0.0."""
