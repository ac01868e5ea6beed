# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type CryptoManagerHostKMS."""

from __future__ import annotations

from vim25.managed.crypto_manager_host import CryptoManagerHost


class CryptoManagerHostKMS(CryptoManagerHost):
    """Managed object type ``CryptoManagerHostKMS`` (vmodl ``vim.encryption.CryptoManagerHostKMS``).

    Since 6.7.
    """

    __slots__ = ()
