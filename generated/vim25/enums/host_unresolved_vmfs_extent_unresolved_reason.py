# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostUnresolvedVmfsExtentUnresolvedReason."""

from __future__ import annotations

import vmodl


class HostUnresolvedVmfsExtentUnresolvedReason(vmodl.OpenEnum):
    """Enumerated type ``HostUnresolvedVmfsExtentUnresolvedReason`` (vmodl
    ``vim.host.UnresolvedVmfsExtent.UnresolvedReason``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostUnresolvedVmfsExtentUnresolvedReason_enum/
    """

    DISK_ID_MISMATCH = "diskIdMismatch"
    UUID_CONFLICT = "uuidConflict"
