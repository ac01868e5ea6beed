# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPnicNetworkResourceInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_placed_virtual_nic_identifier import HostPlacedVirtualNicIdentifier


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPnicNetworkResourceInfo(vmodl.DataObject):
    """Data object type ``HostPnicNetworkResourceInfo`` (vmodl
    ``vim.host.RuntimeInfo.PnicNetworkResourceInfo``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPnicNetworkResourceInfo/
    """

    pnic_device: str = attrs.field(
        metadata={"wire": "pnicDevice", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``pnicDevice``. Since 6.0."""

    available_bandwidth_for_vm_traffic: int | None = attrs.field(
        default=None,
        metadata={"wire": "availableBandwidthForVMTraffic", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``availableBandwidthForVMTraffic``. Since 6.0."""

    unused_bandwidth_for_vm_traffic: int | None = attrs.field(
        default=None,
        metadata={"wire": "unusedBandwidthForVMTraffic", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``unusedBandwidthForVMTraffic``. Since 6.0."""

    placed_virtual_nics: list[HostPlacedVirtualNicIdentifier] | None = attrs.field(
        default=None,
        metadata={"wire": "placedVirtualNics", "type": "HostPlacedVirtualNicIdentifier[]", "since": "6.0", "secret": False},
    )
    """Wire name ``placedVirtualNics``. Since 6.0."""
