# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSRuntimeInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dvs_resource_runtime_info import DvsResourceRuntimeInfo
    from vim25.data.host_member_runtime_info import HostMemberRuntimeInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSRuntimeInfo(vmodl.DataObject):
    """Data object type ``DVSRuntimeInfo`` (vmodl ``vim.DistributedVirtualSwitch.RuntimeInfo``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSRuntimeInfo/
    """

    host_member_runtime: list[HostMemberRuntimeInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "hostMemberRuntime", "type": "HostMemberRuntimeInfo[]", "since": "5.1", "secret": False},
    )
    """Wire name ``hostMemberRuntime``. Since 5.1."""

    resource_runtime_info: DvsResourceRuntimeInfo | None = attrs.field(
        default=None,
        metadata={"wire": "resourceRuntimeInfo", "type": "DvsResourceRuntimeInfo", "since": "6.0", "secret": False},
    )
    """Wire name ``resourceRuntimeInfo``. Since 6.0."""
