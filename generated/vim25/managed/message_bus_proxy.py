# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type MessageBusProxy."""

from __future__ import annotations

import vmodl


class MessageBusProxy(vmodl.ManagedObject):
    """Managed object type ``MessageBusProxy`` (vmodl ``vim.host.MessageBusProxy``).

    Since 6.0.
    """

    __slots__ = ()
