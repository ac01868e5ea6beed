# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VslmVStorageObjectControlFlag."""

from __future__ import annotations

import vmodl


class VslmVStorageObjectControlFlag(vmodl.OpenEnum):
    """Enumerated type ``vslmVStorageObjectControlFlag`` (vmodl
    ``vim.vslm.VStorageObjectControlFlag``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/vslmVStorageObjectControlFlag_enum/
    """

    KEEP_AFTER_DELETE_VM = "keepAfterDeleteVm"
    DISABLE_RELOCATION = "disableRelocation"
    ENABLE_CHANGED_BLOCK_TRACKING = "enableChangedBlockTracking"
