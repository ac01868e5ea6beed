# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type SlpDiscoveryMethod."""

from __future__ import annotations

import vmodl


class SlpDiscoveryMethod(vmodl.OpenEnum):
    """Enumerated type ``SlpDiscoveryMethod`` (vmodl
    ``vim.host.InternetScsiHba.DiscoveryProperties.SlpDiscoveryMethod``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SlpDiscoveryMethod_enum/
    """

    SLP_DHCP = "slpDhcp"
    SLP_AUTO_UNICAST = "slpAutoUnicast"
    SLP_AUTO_MULTICAST = "slpAutoMulticast"
    SLP_MANUAL = "slpManual"
