# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostNvmeDiscoveryLogTransportRequirements."""

from __future__ import annotations

import vmodl


class HostNvmeDiscoveryLogTransportRequirements(vmodl.OpenEnum):
    """Enumerated type ``HostNvmeDiscoveryLogTransportRequirements`` (vmodl
    ``vim.host.NvmeDiscoveryLog.TransportRequirements``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeDiscoveryLogTransportRequirements_enum/
    """

    SECURE_CHANNEL_REQUIRED = "secureChannelRequired"
    SECURE_CHANNEL_NOT_REQUIRED = "secureChannelNotRequired"
    REQUIREMENTS_NOT_SPECIFIED = "requirementsNotSpecified"
