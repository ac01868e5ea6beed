# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualEthernetCardLegacyNetworkDeviceName."""

from __future__ import annotations

import vmodl


class VirtualEthernetCardLegacyNetworkDeviceName(vmodl.OpenEnum):
    """Enumerated type ``VirtualEthernetCardLegacyNetworkDeviceName`` (vmodl
    ``vim.vm.device.VirtualEthernetCardOption.LegacyNetworkBackingOption.LegacyNetworkDeviceName``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardLegacyNetworkDeviceName_enum/
    """

    BRIDGED = "bridged"
    NAT = "nat"
    HOSTONLY = "hostonly"
