# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VsanDiskIssueType."""

from __future__ import annotations

import vmodl


class VsanDiskIssueType(vmodl.OpenEnum):
    """Enumerated type ``VsanDiskIssueType`` (vmodl ``vim.vsan.host.VsanRuntimeInfo.DiskIssueType``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanDiskIssueType_enum/
    """

    NON_EXIST = "nonExist"
    STAMP_MISMATCH = "stampMismatch"
    UNKNOWN = "unknown"
