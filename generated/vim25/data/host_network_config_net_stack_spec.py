# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNetworkConfigNetStackSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_net_stack_instance import HostNetStackInstance


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNetworkConfigNetStackSpec(vmodl.DataObject):
    """Data object type ``HostNetworkConfigNetStackSpec`` (vmodl
    ``vim.host.NetworkConfig.NetStackSpec``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetworkConfigNetStackSpec/
    """

    net_stack_instance: HostNetStackInstance = attrs.field(
        metadata={"wire": "netStackInstance", "type": "HostNetStackInstance", "since": "5.5", "secret": False},
    )
    """Wire name ``netStackInstance``. Since 5.5."""

    operation: str | None = attrs.field(
        default=None,
        metadata={"wire": "operation", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``operation``. Since 5.5."""
