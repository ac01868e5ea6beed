# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostLocalAuthentication."""

from __future__ import annotations

from vim25.managed.host_authentication_store import HostAuthenticationStore


class HostLocalAuthentication(HostAuthenticationStore):
    """Managed object type ``HostLocalAuthentication`` (vmodl ``vim.host.LocalAuthentication``).

    Since 4.1.
    """

    __slots__ = ()
