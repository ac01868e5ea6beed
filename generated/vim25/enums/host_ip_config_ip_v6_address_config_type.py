# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostIpConfigIpV6AddressConfigType."""

from __future__ import annotations

import vmodl


class HostIpConfigIpV6AddressConfigType(vmodl.OpenEnum):
    """Enumerated type ``HostIpConfigIpV6AddressConfigType`` (vmodl
    ``vim.host.IpConfig.IpV6AddressConfigType``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpConfigIpV6AddressConfigType_enum/
    """

    OTHER = "other"
    MANUAL = "manual"
    DHCP = "dhcp"
    LINKLAYER = "linklayer"
    RANDOM = "random"
