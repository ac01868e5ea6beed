# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualDiskMode."""

from __future__ import annotations

import vmodl


class VirtualDiskMode(vmodl.OpenEnum):
    """Enumerated type ``VirtualDiskMode`` (vmodl ``vim.vm.device.VirtualDiskOption.DiskMode``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskMode_enum/
    """

    PERSISTENT = "persistent"
    NONPERSISTENT = "nonpersistent"
    UNDOABLE = "undoable"
    INDEPENDENT_PERSISTENT = "independent_persistent"
    INDEPENDENT_NONPERSISTENT = "independent_nonpersistent"
    APPEND = "append"
