# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostNvmeDiscoveryLogSubsystemType."""

from __future__ import annotations

import vmodl


class HostNvmeDiscoveryLogSubsystemType(vmodl.OpenEnum):
    """Enumerated type ``HostNvmeDiscoveryLogSubsystemType`` (vmodl
    ``vim.host.NvmeDiscoveryLog.SubsystemType``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeDiscoveryLogSubsystemType_enum/
    """

    DISCOVERY = "discovery"
    NVM = "nvm"
