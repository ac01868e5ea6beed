# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VsanHostDiskResultState."""

from __future__ import annotations

import vmodl


class VsanHostDiskResultState(vmodl.OpenEnum):
    """Enumerated type ``VsanHostDiskResultState`` (vmodl ``vim.vsan.host.DiskResult.State``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostDiskResultState_enum/
    """

    IN_USE = "inUse"
    ELIGIBLE = "eligible"
    INELIGIBLE = "ineligible"
