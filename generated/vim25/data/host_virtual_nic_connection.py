# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVirtualNicConnection."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_switch_port_connection import DistributedVirtualSwitchPortConnection
    from vim25.data.host_virtual_nic_opaque_network_spec import HostVirtualNicOpaqueNetworkSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVirtualNicConnection(vmodl.DataObject):
    """Data object type ``HostVirtualNicConnection`` (vmodl ``vim.host.VirtualNicConnection``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualNicConnection/
    """

    portgroup: str | None = attrs.field(
        default=None,
        metadata={"wire": "portgroup", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``portgroup``. Since 4.0."""

    dv_port: DistributedVirtualSwitchPortConnection | None = attrs.field(
        default=None,
        metadata={"wire": "dvPort", "type": "DistributedVirtualSwitchPortConnection", "since": "4.0", "secret": False},
    )
    """Wire name ``dvPort``. Since 4.0."""

    op_network: HostVirtualNicOpaqueNetworkSpec | None = attrs.field(
        default=None,
        metadata={"wire": "opNetwork", "type": "HostVirtualNicOpaqueNetworkSpec", "since": "6.7", "secret": False},
    )
    """Wire name ``opNetwork``. Since 6.7."""
