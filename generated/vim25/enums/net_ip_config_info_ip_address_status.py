# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type NetIpConfigInfoIpAddressStatus."""

from __future__ import annotations

import vmodl


class NetIpConfigInfoIpAddressStatus(vmodl.OpenEnum):
    """Enumerated type ``NetIpConfigInfoIpAddressStatus`` (vmodl
    ``vim.net.IpConfigInfo.IpAddressStatus``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpConfigInfoIpAddressStatus_enum/
    """

    PREFERRED = "preferred"
    DEPRECATED = "deprecated"
    INVALID = "invalid"
    INACCESSIBLE = "inaccessible"
    UNKNOWN = "unknown"
    TENTATIVE = "tentative"
    DUPLICATE = "duplicate"
