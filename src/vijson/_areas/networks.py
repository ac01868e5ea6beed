"""What network adapters are connected to."""

from __future__ import annotations

import vim25
from vijson._inventory.arguments import reference_of
from vijson._session.caller import Caller
from vijson.errors import InvalidRequest
from vmodl import ManagedObjectReference

__all__ = ["backing_of"]


def backing_of(
    network: vim25.Network | ManagedObjectReference[vim25.Network], client: Caller
) -> vim25.VirtualDeviceBackingInfo:
    """Return what backs an adapter that is connected to a network; reads how it is called.

    Raises `TypeError` for what is no network, and `vijson.InvalidRequest` for a port group
    that tells no switch.
    """
    reference = reference_of(network)
    kind = vim25.registry.managed_type(getattr(reference, "type", ""))
    if kind is None or not issubclass(kind, vim25.Network):
        raise TypeError(f"network: expected a Network, found {network!r}")
    if issubclass(kind, vim25.DistributedVirtualPortgroup):
        return _port_of(kind(reference, client), client)
    if issubclass(kind, vim25.OpaqueNetwork):
        summary = kind(reference, client).get_summary()
        if isinstance(summary, vim25.OpaqueNetworkSummary):
            return vim25.VirtualEthernetCardOpaqueNetworkBackingInfo(
                opaque_network_id=summary.opaque_network_id,
                opaque_network_type=summary.opaque_network_type,
            )
    return vim25.VirtualEthernetCardNetworkBackingInfo(
        device_name=kind(reference, client).get_name(), network=reference
    )


def _port_of(
    group: vim25.DistributedVirtualPortgroup, client: Caller
) -> vim25.VirtualDeviceBackingInfo:
    config = group.get_config()
    if config.distributed_virtual_switch is None:
        call = f"adding a network adapter on {client.host}"
        raise InvalidRequest("the port group has no switch", group.reference.value, call)
    switch = vim25.DistributedVirtualSwitch(config.distributed_virtual_switch, client)
    connection = vim25.DistributedVirtualSwitchPortConnection(
        switch_uuid=switch.get_uuid(), portgroup_key=config.key
    )
    return vim25.VirtualEthernetCardDistributedVirtualPortBackingInfo(port=connection)
