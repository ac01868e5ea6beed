# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VslmVClockInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VslmVClockInfo(vmodl.DataObject):
    """Data object type ``vslmVClockInfo`` (vmodl ``vim.vslm.VClockInfo``).

    Since 6.7.2.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/vslmVClockInfo/
    """

    v_clock_time: int = attrs.field(
        metadata={"wire": "vClockTime", "type": "long", "since": "6.7.2", "secret": False},
    )
    """Wire name ``vClockTime``. Since 6.7.2."""
