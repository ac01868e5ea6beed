# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanHostRuntimeInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vsan_host_membership_info import VsanHostMembershipInfo
    from vim25.data.vsan_host_runtime_info_disk_issue import VsanHostRuntimeInfoDiskIssue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanHostRuntimeInfo(vmodl.DataObject):
    """Data object type ``VsanHostRuntimeInfo`` (vmodl ``vim.vsan.host.VsanRuntimeInfo``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostRuntimeInfo/
    """

    membership_list: list[VsanHostMembershipInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "membershipList", "type": "VsanHostMembershipInfo[]", "since": "5.5", "secret": False},
    )
    """Wire name ``membershipList``. Since 5.5."""

    disk_issues: list[VsanHostRuntimeInfoDiskIssue] | None = attrs.field(
        default=None,
        metadata={"wire": "diskIssues", "type": "VsanHostRuntimeInfoDiskIssue[]", "since": "5.5", "secret": False},
    )
    """Wire name ``diskIssues``. Since 5.5."""

    access_gen_no: int | None = attrs.field(
        default=None,
        metadata={"wire": "accessGenNo", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``accessGenNo``. Since 5.5."""
