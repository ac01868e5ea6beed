# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ClusterDasConfigInfoServiceState."""

from __future__ import annotations

import vmodl


class ClusterDasConfigInfoServiceState(vmodl.OpenEnum):
    """Enumerated type ``ClusterDasConfigInfoServiceState`` (vmodl
    ``vim.cluster.DasConfigInfo.ServiceState``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasConfigInfoServiceState_enum/
    """

    DISABLED = "disabled"
    ENABLED = "enabled"
