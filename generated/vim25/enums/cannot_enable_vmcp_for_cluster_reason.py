# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type CannotEnableVmcpForClusterReason."""

from __future__ import annotations

import vmodl


class CannotEnableVmcpForClusterReason(vmodl.OpenEnum):
    """Enumerated type ``CannotEnableVmcpForClusterReason`` (vmodl
    ``vim.fault.CannotEnableVmcpForCluster.Reason``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CannotEnableVmcpForClusterReason_enum/
    """

    APD_TIMEOUT_DISABLED = "APDTimeoutDisabled"
