# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type NetIpConfigInfoIpAddressOrigin."""

from __future__ import annotations

import vmodl


class NetIpConfigInfoIpAddressOrigin(vmodl.OpenEnum):
    """Enumerated type ``NetIpConfigInfoIpAddressOrigin`` (vmodl
    ``vim.net.IpConfigInfo.IpAddressOrigin``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpConfigInfoIpAddressOrigin_enum/
    """

    OTHER = "other"
    MANUAL = "manual"
    DHCP = "dhcp"
    LINKLAYER = "linklayer"
    RANDOM = "random"
