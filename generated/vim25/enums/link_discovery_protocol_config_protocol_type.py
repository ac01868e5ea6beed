# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type LinkDiscoveryProtocolConfigProtocolType."""

from __future__ import annotations

import vmodl


class LinkDiscoveryProtocolConfigProtocolType(vmodl.OpenEnum):
    """Enumerated type ``LinkDiscoveryProtocolConfigProtocolType`` (vmodl
    ``vim.host.LinkDiscoveryProtocolConfig.ProtocolType``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/LinkDiscoveryProtocolConfigProtocolType_enum/
    """

    CDP = "cdp"
    LLDP = "lldp"
