# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type IncompatibleHostForVmReplicationIncompatibleReason."""

from __future__ import annotations

import vmodl


class IncompatibleHostForVmReplicationIncompatibleReason(vmodl.OpenEnum):
    """Enumerated type ``IncompatibleHostForVmReplicationIncompatibleReason`` (vmodl
    ``vim.fault.IncompatibleHostForVmReplication.IncompatibleReason``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/IncompatibleHostForVmReplicationIncompatibleReason_enum/
    """

    RPO = "rpo"
    NET_COMPRESSION = "netCompression"
