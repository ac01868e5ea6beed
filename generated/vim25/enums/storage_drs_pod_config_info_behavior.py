# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type StorageDrsPodConfigInfoBehavior."""

from __future__ import annotations

import vmodl


class StorageDrsPodConfigInfoBehavior(vmodl.OpenEnum):
    """Enumerated type ``StorageDrsPodConfigInfoBehavior`` (vmodl
    ``vim.storageDrs.PodConfigInfo.Behavior``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsPodConfigInfoBehavior_enum/
    """

    MANUAL = "manual"
    AUTOMATED = "automated"
