# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPortGroupSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_network_policy import HostNetworkPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPortGroupSpec(vmodl.DataObject):
    """Data object type ``HostPortGroupSpec`` (vmodl ``vim.host.PortGroup.Specification``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPortGroupSpec/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    vlan_id: int = attrs.field(
        metadata={"wire": "vlanId", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``vlanId``. Since 2.0."""

    vswitch_name: str = attrs.field(
        metadata={"wire": "vswitchName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``vswitchName``. Since 2.0."""

    policy: HostNetworkPolicy = attrs.field(
        metadata={"wire": "policy", "type": "HostNetworkPolicy", "since": "2.0", "secret": False},
    )
    """Wire name ``policy``. Since 2.0."""
