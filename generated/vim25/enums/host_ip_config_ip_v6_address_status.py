# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostIpConfigIpV6AddressStatus."""

from __future__ import annotations

import vmodl


class HostIpConfigIpV6AddressStatus(vmodl.OpenEnum):
    """Enumerated type ``HostIpConfigIpV6AddressStatus`` (vmodl
    ``vim.host.IpConfig.IpV6AddressStatus``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpConfigIpV6AddressStatus_enum/
    """

    PREFERRED = "preferred"
    DEPRECATED = "deprecated"
    INVALID = "invalid"
    INACCESSIBLE = "inaccessible"
    UNKNOWN = "unknown"
    TENTATIVE = "tentative"
    DUPLICATE = "duplicate"
