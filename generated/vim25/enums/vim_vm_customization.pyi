# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.vm.customization``."""

import vmodl

class CustomizationLicenseDataMode(vmodl.OpenEnum):
    """``vim.vm.customization.LicenseFilePrintData.AutoMode``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationLicenseDataMode_enum/
    """
    PER_SERVER = "perServer"
    PER_SEAT = "perSeat"

class CustomizationNetBIOSMode(vmodl.OpenEnum):
    """``vim.vm.customization.IPSettings.NetBIOSMode``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationNetBIOSMode_enum/
    """
    ENABLE_NET_BIOS_VIA_DHCP = "enableNetBIOSViaDhcp"
    ENABLE_NET_BIOS = "enableNetBIOS"
    DISABLE_NET_BIOS = "disableNetBIOS"

class CustomizationSysprepRebootOption(vmodl.OpenEnum):
    """``vim.vm.customization.WinOptions.SysprepRebootOption``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSysprepRebootOption_enum/
    """
    REBOOT = "reboot"
    NOREBOOT = "noreboot"
    SHUTDOWN = "shutdown"
