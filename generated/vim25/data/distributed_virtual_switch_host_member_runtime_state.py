# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchHostMemberRuntimeState."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchHostMemberRuntimeState(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchHostMemberRuntimeState`` (vmodl
    ``vim.dvs.HostMember.RuntimeState``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberRuntimeState/
    """

    current_max_proxy_switch_ports: int = attrs.field(
        metadata={"wire": "currentMaxProxySwitchPorts", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``currentMaxProxySwitchPorts``. Since 5.0."""
