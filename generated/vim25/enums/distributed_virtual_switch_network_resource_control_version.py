# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DistributedVirtualSwitchNetworkResourceControlVersion."""

from __future__ import annotations

import vmodl


class DistributedVirtualSwitchNetworkResourceControlVersion(vmodl.OpenEnum):
    """Enumerated type ``DistributedVirtualSwitchNetworkResourceControlVersion`` (vmodl
    ``vim.DistributedVirtualSwitch.NetworkResourceControlVersion``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchNetworkResourceControlVersion_enum/
    """

    VERSION2 = "version2"
    VERSION3 = "version3"
