# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostDirectoryStore."""

from __future__ import annotations

from vim25.managed.host_authentication_store import HostAuthenticationStore


class HostDirectoryStore(HostAuthenticationStore):
    """Managed object type ``HostDirectoryStore`` (vmodl ``vim.host.DirectoryStore``).

    Since 4.1.
    """

    __slots__ = ()
