# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostProxySwitchSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_switch_host_member_backing import DistributedVirtualSwitchHostMemberBacking


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostProxySwitchSpec(vmodl.DataObject):
    """Data object type ``HostProxySwitchSpec`` (vmodl ``vim.host.HostProxySwitch.Specification``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProxySwitchSpec/
    """

    backing: DistributedVirtualSwitchHostMemberBacking | None = attrs.field(
        default=None,
        metadata={"wire": "backing", "type": "DistributedVirtualSwitchHostMemberBacking", "since": "4.0", "secret": False},
    )
    """Wire name ``backing``. Since 4.0."""
