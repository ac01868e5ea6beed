# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostNvmeTransportType."""

from __future__ import annotations

import vmodl


class HostNvmeTransportType(vmodl.OpenEnum):
    """Enumerated type ``HostNvmeTransportType`` (vmodl ``vim.host.NvmeTransportType``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeTransportType_enum/
    """

    PCIE = "pcie"
    FIBRE_CHANNEL = "fibreChannel"
    RDMA = "rdma"
    TCP = "tcp"
    LOOPBACK = "loopback"
    UNSUPPORTED = "unsupported"
