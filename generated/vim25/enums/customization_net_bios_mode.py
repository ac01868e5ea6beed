# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type CustomizationNetBIOSMode."""

from __future__ import annotations

import vmodl


class CustomizationNetBIOSMode(vmodl.OpenEnum):
    """Enumerated type ``CustomizationNetBIOSMode`` (vmodl
    ``vim.vm.customization.IPSettings.NetBIOSMode``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationNetBIOSMode_enum/
    """

    ENABLE_NET_BIOS_VIA_DHCP = "enableNetBIOSViaDhcp"
    ENABLE_NET_BIOS = "enableNetBIOS"
    DISABLE_NET_BIOS = "disableNetBIOS"
