# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type VirtualizationManager."""

from __future__ import annotations

import vmodl


class VirtualizationManager(vmodl.ManagedObject):
    """Managed object type ``VirtualizationManager`` (vmodl ``vim.VirtualizationManager``).

    Since 2.5.
    """

    __slots__ = ()
