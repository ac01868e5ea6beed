# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsVmVnicResourceAllocation."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsVmVnicResourceAllocation(vmodl.DataObject):
    """Data object type ``DvsVmVnicResourceAllocation`` (vmodl
    ``vim.dvs.VmVnicNetworkResourcePool.ResourceAllocation``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsVmVnicResourceAllocation/
    """

    reservation_quota: int | None = attrs.field(
        default=None,
        metadata={"wire": "reservationQuota", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``reservationQuota``. Since 6.0."""
