# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchPortStatistics."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchPortStatistics(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchPortStatistics`` (vmodl ``vim.dvs.PortStatistics``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchPortStatistics/
    """

    packets_in_multicast: int = attrs.field(
        metadata={"wire": "packetsInMulticast", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``packetsInMulticast``. Since 4.0."""

    packets_out_multicast: int = attrs.field(
        metadata={"wire": "packetsOutMulticast", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``packetsOutMulticast``. Since 4.0."""

    bytes_in_multicast: int = attrs.field(
        metadata={"wire": "bytesInMulticast", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``bytesInMulticast``. Since 4.0."""

    bytes_out_multicast: int = attrs.field(
        metadata={"wire": "bytesOutMulticast", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``bytesOutMulticast``. Since 4.0."""

    packets_in_unicast: int = attrs.field(
        metadata={"wire": "packetsInUnicast", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``packetsInUnicast``. Since 4.0."""

    packets_out_unicast: int = attrs.field(
        metadata={"wire": "packetsOutUnicast", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``packetsOutUnicast``. Since 4.0."""

    bytes_in_unicast: int = attrs.field(
        metadata={"wire": "bytesInUnicast", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``bytesInUnicast``. Since 4.0."""

    bytes_out_unicast: int = attrs.field(
        metadata={"wire": "bytesOutUnicast", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``bytesOutUnicast``. Since 4.0."""

    packets_in_broadcast: int = attrs.field(
        metadata={"wire": "packetsInBroadcast", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``packetsInBroadcast``. Since 4.0."""

    packets_out_broadcast: int = attrs.field(
        metadata={"wire": "packetsOutBroadcast", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``packetsOutBroadcast``. Since 4.0."""

    bytes_in_broadcast: int = attrs.field(
        metadata={"wire": "bytesInBroadcast", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``bytesInBroadcast``. Since 4.0."""

    bytes_out_broadcast: int = attrs.field(
        metadata={"wire": "bytesOutBroadcast", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``bytesOutBroadcast``. Since 4.0."""

    packets_in_dropped: int = attrs.field(
        metadata={"wire": "packetsInDropped", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``packetsInDropped``. Since 4.0."""

    packets_out_dropped: int = attrs.field(
        metadata={"wire": "packetsOutDropped", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``packetsOutDropped``. Since 4.0."""

    packets_in_exception: int = attrs.field(
        metadata={"wire": "packetsInException", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``packetsInException``. Since 4.0."""

    packets_out_exception: int = attrs.field(
        metadata={"wire": "packetsOutException", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``packetsOutException``. Since 4.0."""

    bytes_in_from_pnic: int | None = attrs.field(
        default=None,
        metadata={"wire": "bytesInFromPnic", "type": "long", "since": "6.5", "secret": False},
    )
    """Wire name ``bytesInFromPnic``. Since 6.5."""

    bytes_out_to_pnic: int | None = attrs.field(
        default=None,
        metadata={"wire": "bytesOutToPnic", "type": "long", "since": "6.5", "secret": False},
    )
    """Wire name ``bytesOutToPnic``. Since 6.5."""
