# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostCryptoState."""

from __future__ import annotations

import vmodl


class HostCryptoState(vmodl.OpenEnum):
    """Enumerated type ``HostCryptoState`` (vmodl ``vim.HostSystem.CryptoState``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostCryptoState_enum/
    """

    INCAPABLE = "incapable"
    PREPARED = "prepared"
    SAFE = "safe"
    PENDING_INCAPABLE = "pendingIncapable"
