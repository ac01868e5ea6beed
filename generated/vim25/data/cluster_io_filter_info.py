# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterIoFilterInfo."""

from __future__ import annotations

import attrs

from vim25.data.io_filter_info import IoFilterInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterIoFilterInfo(IoFilterInfo):
    """Data object type ``ClusterIoFilterInfo`` (vmodl ``vim.IoFilterManager.ClusterIoFilterInfo``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterIoFilterInfo/
    """

    op_type: str = attrs.field(
        metadata={"wire": "opType", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``opType``. Since 6.0."""

    vib_url: str | None = attrs.field(
        default=None,
        metadata={"wire": "vibUrl", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``vibUrl``. Since 6.5."""
