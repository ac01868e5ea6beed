# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DiagnosticPartitionStorageType."""

from __future__ import annotations

import vmodl


class DiagnosticPartitionStorageType(vmodl.OpenEnum):
    """Enumerated type ``DiagnosticPartitionStorageType`` (vmodl
    ``vim.host.DiagnosticPartition.StorageType``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DiagnosticPartitionStorageType_enum/
    """

    DIRECT_ATTACHED = "directAttached"
    NETWORK_ATTACHED = "networkAttached"
