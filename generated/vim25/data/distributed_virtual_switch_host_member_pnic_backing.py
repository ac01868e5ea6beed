# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchHostMemberPnicBacking."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.distributed_virtual_switch_host_member_backing import DistributedVirtualSwitchHostMemberBacking

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_switch_host_member_pnic_spec import DistributedVirtualSwitchHostMemberPnicSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchHostMemberPnicBacking(DistributedVirtualSwitchHostMemberBacking):
    """Data object type ``DistributedVirtualSwitchHostMemberPnicBacking`` (vmodl
    ``vim.dvs.HostMember.PnicBacking``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberPnicBacking/
    """

    pnic_spec: list[DistributedVirtualSwitchHostMemberPnicSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "pnicSpec", "type": "DistributedVirtualSwitchHostMemberPnicSpec[]", "since": "4.0", "secret": False},
    )
    """Wire name ``pnicSpec``. Since 4.0."""
