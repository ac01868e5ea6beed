"""Controllers of disks: where there is a place for one more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import vim25

__all__ = ["place_disk"]

_DISK_CONTROLLERS = (vim25.VirtualSCSIController, vim25.VirtualNVMEController)
_BUSES = range(4)
"""A VM may have four controllers of each kind."""


def place_disk(
    devices: Sequence[vim25.VirtualDevice],
    controller: vim25.VirtualController | None,
    new_key: Callable[[], int],
) -> tuple[int, int, vim25.VirtualController | None]:
    """Return the key of a controller, a free unit number of it, and it if it has to be added.

    Raises `ValueError` when there is no place.
    """
    if controller is not None:
        if all(device.key != controller.key for device in devices):
            raise ValueError(f"controller: there is none with the key {controller.key}")
        unit = _free_unit(devices, controller)
        if unit is None:
            raise ValueError(f"controller: the one with the key {controller.key} is full")
        return controller.key, unit, None
    known = [device for device in devices if isinstance(device, _DISK_CONTROLLERS)]
    for candidate in known:
        unit = _free_unit(devices, candidate)
        if unit is not None:
            return candidate.key, unit, None
    used = {item.bus_number for item in known if isinstance(item, vim25.VirtualSCSIController)}
    bus = next((number for number in _BUSES if number not in used), None)
    if bus is None:
        raise ValueError("all controllers are full, and there can be no more of them")
    added = vim25.ParaVirtualSCSIController(
        key=new_key(), bus_number=bus, shared_bus=vim25.VirtualSCSISharing.NO_SHARING
    )
    return added.key, 0, added


def _free_unit(
    devices: Iterable[vim25.VirtualDevice], controller: vim25.VirtualController
) -> int | None:
    taken = {item.unit_number for item in devices if item.controller_key == controller.key}
    if isinstance(controller, vim25.VirtualSCSIController):
        own = controller.scsi_ctlr_unit_number
        taken.add(7 if own is None else own)  # that of the controller itself
    return next((unit for unit in range(_units(controller)) if unit not in taken), None)


def _units(controller: vim25.VirtualController) -> int:
    """Return how many devices a controller takes, by its type, in any version of the hardware."""
    if isinstance(controller, vim25.VirtualSCSIController):
        return 16
    if isinstance(controller, vim25.VirtualNVMEController):
        return 15
    if isinstance(controller, vim25.VirtualSATAController):
        return 30
    if isinstance(controller, vim25.VirtualIDEController):
        return 2
    raise ValueError(f"controller: no disk goes on a {type(controller).__name__}")
