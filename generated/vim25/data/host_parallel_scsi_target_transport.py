# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostParallelScsiTargetTransport."""

from __future__ import annotations

import attrs

from vim25.data.host_target_transport import HostTargetTransport


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostParallelScsiTargetTransport(HostTargetTransport):
    """Data object type ``HostParallelScsiTargetTransport`` (vmodl
    ``vim.host.ParallelScsiTargetTransport``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostParallelScsiTargetTransport/
    """
