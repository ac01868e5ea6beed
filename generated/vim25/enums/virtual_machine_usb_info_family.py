# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineUsbInfoFamily."""

from __future__ import annotations

import vmodl


class VirtualMachineUsbInfoFamily(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineUsbInfoFamily`` (vmodl ``vim.vm.UsbInfo.Family``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineUsbInfoFamily_enum/
    """

    AUDIO = "audio"
    HID = "hid"
    HID_BOOTABLE = "hid_bootable"
    PHYSICAL = "physical"
    COMMUNICATION = "communication"
    IMAGING = "imaging"
    PRINTER = "printer"
    STORAGE = "storage"
    HUB = "hub"
    SMART_CARD = "smart_card"
    SECURITY = "security"
    VIDEO = "video"
    WIRELESS = "wireless"
    BLUETOOTH = "bluetooth"
    WUSB = "wusb"
    PDA = "pda"
    VENDOR_SPECIFIC = "vendor_specific"
    OTHER = "other"
    UNKNOWN_FAMILY = "unknownFamily"
