"""Device changes that connect and disconnect the network adapters of a VM."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

import vim25

__all__ = ["nic_changes"]


def nic_changes(
    devices: Iterable[vim25.VirtualDevice], *, connected: bool
) -> list[vim25.VirtualDeviceConfigSpec]:
    """Return the changes that connect all network adapters, or disconnect them.

    ``devices`` is the VM's ``config.hardware.device``, which stays as it is.
    """
    operations, migration = (
        vim25.VirtualDeviceConfigSpecOperation,
        vim25.VirtualDeviceConnectInfoMigrateConnectOp,
    )
    changes = []
    for card in devices:
        if isinstance(card, vim25.VirtualEthernetCard):
            earlier = card.connectable
            connectable = vim25.VirtualDeviceConnectInfo(
                connected=connected,
                start_connected=earlier.start_connected if earlier else True,
                allow_guest_control=earlier.allow_guest_control if earlier else True,
                migrate_connect=None if connected else migration.DISCONNECT,
            )
            device = attrs.evolve(card, connectable=connectable)
            changes.append(vim25.VirtualDeviceConfigSpec(operation=operations.EDIT, device=device))
    return changes
