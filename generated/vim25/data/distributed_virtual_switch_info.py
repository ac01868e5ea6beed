# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchInfo(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchInfo`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchInfo``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchInfo/
    """

    switch_name: str = attrs.field(
        metadata={"wire": "switchName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``switchName``. Since 4.0."""

    switch_uuid: str = attrs.field(
        metadata={"wire": "switchUuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``switchUuid``. Since 4.0."""

    distributed_virtual_switch: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "distributedVirtualSwitch", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``distributedVirtualSwitch``. Since 4.0. Refers to a DistributedVirtualSwitch."""

    network_reservation_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "networkReservationSupported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``networkReservationSupported``. Since 6.0."""
