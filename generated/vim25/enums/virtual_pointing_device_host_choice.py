# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualPointingDeviceHostChoice."""

from __future__ import annotations

import vmodl


class VirtualPointingDeviceHostChoice(vmodl.OpenEnum):
    """Enumerated type ``VirtualPointingDeviceHostChoice`` (vmodl
    ``vim.vm.device.VirtualPointingDeviceOption.DeviceBackingOption.HostPointingDeviceChoice``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPointingDeviceHostChoice_enum/
    """

    AUTODETECT = "autodetect"
    INTELLIMOUSE_EXPLORER = "intellimouseExplorer"
    INTELLIMOUSE_PS2 = "intellimousePs2"
    LOGITECH_MOUSEMAN = "logitechMouseman"
    MICROSOFT_SERIAL = "microsoft_serial"
    MOUSE_SYSTEMS = "mouseSystems"
    MOUSEMAN_SERIAL = "mousemanSerial"
    PS2 = "ps2"
