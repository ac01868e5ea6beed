# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type LinkDiscoveryProtocolConfigOperationType."""

from __future__ import annotations

import vmodl


class LinkDiscoveryProtocolConfigOperationType(vmodl.OpenEnum):
    """Enumerated type ``LinkDiscoveryProtocolConfigOperationType`` (vmodl
    ``vim.host.LinkDiscoveryProtocolConfig.OperationType``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/LinkDiscoveryProtocolConfigOperationType_enum/
    """

    NONE = "none"
    LISTEN = "listen"
    ADVERTISE = "advertise"
    BOTH = "both"
