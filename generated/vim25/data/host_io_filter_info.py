# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostIoFilterInfo."""

from __future__ import annotations

import attrs

from vim25.data.io_filter_info import IoFilterInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostIoFilterInfo(IoFilterInfo):
    """Data object type ``HostIoFilterInfo`` (vmodl ``vim.IoFilterManager.HostIoFilterInfo``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostIoFilterInfo/
    """

    available: bool = attrs.field(
        metadata={"wire": "available", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``available``. Since 6.0."""
