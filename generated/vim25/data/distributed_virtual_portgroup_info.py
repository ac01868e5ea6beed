# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualPortgroupInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualPortgroupInfo(vmodl.DataObject):
    """Data object type ``DistributedVirtualPortgroupInfo`` (vmodl
    ``vim.dvs.DistributedVirtualPortgroupInfo``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualPortgroupInfo/
    """

    switch_name: str = attrs.field(
        metadata={"wire": "switchName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``switchName``. Since 4.0."""

    switch_uuid: str = attrs.field(
        metadata={"wire": "switchUuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``switchUuid``. Since 4.0."""

    portgroup_name: str = attrs.field(
        metadata={"wire": "portgroupName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``portgroupName``. Since 4.0."""

    portgroup_key: str = attrs.field(
        metadata={"wire": "portgroupKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``portgroupKey``. Since 4.0."""

    portgroup_type: str = attrs.field(
        metadata={"wire": "portgroupType", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``portgroupType``. Since 4.0."""

    uplink_portgroup: bool = attrs.field(
        metadata={"wire": "uplinkPortgroup", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``uplinkPortgroup``. Since 4.0."""

    portgroup: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "portgroup", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``portgroup``. Since 4.0. Refers to a DistributedVirtualPortgroup."""

    network_reservation_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "networkReservationSupported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``networkReservationSupported``. Since 6.0."""

    backing_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "backingType", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``backingType``. Since 7.0.0.0."""

    logical_switch_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "logicalSwitchUuid", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``logicalSwitchUuid``. Since 7.0.0.0."""

    segment_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "segmentId", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``segmentId``. Since 7.0.0.0."""
