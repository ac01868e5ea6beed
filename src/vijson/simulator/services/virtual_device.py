"""Simulated virtual devices: the objects of the API, which are replaced when they change."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

import attrs

import vim25
from vmodl import DataObject

__all__ = ["SimulatedDevice", "edited"]

DeviceType = TypeVar("DeviceType", bound=vim25.VirtualDevice)


class SimulatedDevice(Generic[DeviceType]):
    """A device of a VM."""

    def __init__(self, device: DeviceType) -> None:
        self.device = device
        """The virtual hardware. VMs and snapshots may share it: replace it, do not change it."""

    @property
    def key(self) -> int:
        """The device's key, which is unique in the VM."""
        return self.device.key

    @property
    def label(self) -> str:
        """What the device is called: ``Hard disk 1``."""
        return self.device.device_info.label if self.device.device_info else ""

    def replace(self, **changes: Any) -> None:
        """Change fields of the virtual hardware."""
        self.device = attrs.evolve(self.device, **changes)


def edited(earlier: Any, sent: Any) -> Any:
    """Return what an edit makes of an object: what is unset in it stays as it was."""
    if type(earlier) is not type(sent) or not isinstance(sent, DataObject):
        return sent
    changes = {
        field.name: edited(getattr(earlier, field.name), value)
        for field in attrs.fields(type(sent))
        if (value := getattr(sent, field.name)) is not None
    }
    return attrs.evolve(earlier, **changes)
