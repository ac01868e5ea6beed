# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type CryptoManagerHostKeyManagementType."""

from __future__ import annotations

import vmodl


class CryptoManagerHostKeyManagementType(vmodl.OpenEnum):
    """Enumerated type ``CryptoManagerHostKeyManagementType`` (vmodl
    ``vim.encryption.CryptoManagerHost.KeyManagementType``).

    Since 8.0.1.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerHostKeyManagementType_enum/
    """

    UNKNOWN = "unknown"
    INTERNAL = "internal"
    EXTERNAL = "external"
