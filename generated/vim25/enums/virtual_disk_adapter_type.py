# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualDiskAdapterType."""

from __future__ import annotations

import vmodl


class VirtualDiskAdapterType(vmodl.OpenEnum):
    """Enumerated type ``VirtualDiskAdapterType`` (vmodl
    ``vim.VirtualDiskManager.VirtualDiskAdapterType``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskAdapterType_enum/
    """

    IDE = "ide"
    BUS_LOGIC = "busLogic"
    LSI_LOGIC = "lsiLogic"
