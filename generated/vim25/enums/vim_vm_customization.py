# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.vm.customization``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "CustomizationLicenseDataMode": (
        "CustomizationLicenseDataMode", "vim.vm.customization.LicenseFilePrintData.AutoMode", "2.0", "",
        ("PER_SERVER", "perServer"),
        ("PER_SEAT", "perSeat"),
    ),
    "CustomizationNetBIOSMode": (
        "CustomizationNetBIOSMode", "vim.vm.customization.IPSettings.NetBIOSMode", "2.0", "",
        ("ENABLE_NET_BIOS_VIA_DHCP", "enableNetBIOSViaDhcp"),
        ("ENABLE_NET_BIOS", "enableNetBIOS"),
        ("DISABLE_NET_BIOS", "disableNetBIOS"),
    ),
    "CustomizationSysprepRebootOption": (
        "CustomizationSysprepRebootOption", "vim.vm.customization.WinOptions.SysprepRebootOption", "2.5", "",
        ("REBOOT", "reboot"),
        ("NOREBOOT", "noreboot"),
        ("SHUTDOWN", "shutdown"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
