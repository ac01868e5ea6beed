# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ReplicationGroupId."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.device_group_id import DeviceGroupId
    from vim25.data.fault_domain_id import FaultDomainId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReplicationGroupId(vmodl.DataObject):
    """Data object type ``ReplicationGroupId`` (vmodl ``vim.vm.replication.ReplicationGroupId``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationGroupId/
    """

    fault_domain_id: FaultDomainId = attrs.field(
        metadata={"wire": "faultDomainId", "type": "FaultDomainId", "since": "6.5", "secret": False},
    )
    """Wire name ``faultDomainId``. Since 6.5."""

    device_group_id: DeviceGroupId = attrs.field(
        metadata={"wire": "deviceGroupId", "type": "DeviceGroupId", "since": "6.5", "secret": False},
    )
    """Wire name ``deviceGroupId``. Since 6.5."""
