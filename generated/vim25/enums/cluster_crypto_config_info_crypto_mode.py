# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ClusterCryptoConfigInfoCryptoMode."""

from __future__ import annotations

import vmodl


class ClusterCryptoConfigInfoCryptoMode(vmodl.OpenEnum):
    """Enumerated type ``ClusterCryptoConfigInfoCryptoMode`` (vmodl
    ``vim.cluster.CryptoConfigInfo.CryptoMode``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterCryptoConfigInfoCryptoMode_enum/
    """

    ON_DEMAND = "onDemand"
    FORCE_ENABLE = "forceEnable"
