# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DiagnosticPartitionType."""

from __future__ import annotations

import vmodl


class DiagnosticPartitionType(vmodl.OpenEnum):
    """Enumerated type ``DiagnosticPartitionType`` (vmodl
    ``vim.host.DiagnosticPartition.DiagnosticType``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DiagnosticPartitionType_enum/
    """

    SINGLE_HOST = "singleHost"
    MULTI_HOST = "multiHost"
