# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type IpPoolManagerIpAllocation."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IpPoolManagerIpAllocation(vmodl.DataObject):
    """Data object type ``IpPoolManagerIpAllocation`` (vmodl ``vim.IpPoolManager.IpAllocation``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/IpPoolManagerIpAllocation/
    """

    ip_address: str = attrs.field(
        metadata={"wire": "ipAddress", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``ipAddress``. Since 5.1."""

    allocation_id: str = attrs.field(
        metadata={"wire": "allocationId", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``allocationId``. Since 5.1."""
