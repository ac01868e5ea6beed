# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostNvmeTransportParametersNvmeAddressFamily."""

from __future__ import annotations

import vmodl


class HostNvmeTransportParametersNvmeAddressFamily(vmodl.OpenEnum):
    """Enumerated type ``HostNvmeTransportParametersNvmeAddressFamily`` (vmodl
    ``vim.host.NvmeTransportParameters.NvmeAddressFamily``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeTransportParametersNvmeAddressFamily_enum/
    """

    IPV4 = "ipv4"
    IPV6 = "ipv6"
    INFINI_BAND = "infiniBand"
    FC = "fc"
    LOOPBACK = "loopback"
    UNKNOWN = "unknown"
