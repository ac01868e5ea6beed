# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type InternetScsiSnsDiscoveryMethod."""

from __future__ import annotations

import vmodl


class InternetScsiSnsDiscoveryMethod(vmodl.OpenEnum):
    """Enumerated type ``InternetScsiSnsDiscoveryMethod`` (vmodl
    ``vim.host.InternetScsiHba.DiscoveryProperties.ISnsDiscoveryMethod``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/InternetScsiSnsDiscoveryMethod_enum/
    """

    ISNS_STATIC = "isnsStatic"
    ISNS_DHCP = "isnsDhcp"
    ISNS_SLP = "isnsSlp"
