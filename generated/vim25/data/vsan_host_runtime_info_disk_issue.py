# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanHostRuntimeInfoDiskIssue."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanHostRuntimeInfoDiskIssue(vmodl.DataObject):
    """Data object type ``VsanHostRuntimeInfoDiskIssue`` (vmodl
    ``vim.vsan.host.VsanRuntimeInfo.DiskIssue``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostRuntimeInfoDiskIssue/
    """

    disk_id: str = attrs.field(
        metadata={"wire": "diskId", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``diskId``. Since 5.5."""

    issue: str = attrs.field(
        metadata={"wire": "issue", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``issue``. Since 5.5."""
