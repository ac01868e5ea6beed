# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostFibreChannelHba."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_host_bus_adapter import HostHostBusAdapter

if TYPE_CHECKING:
    from vim25.enums.fibre_channel_port_type import FibreChannelPortType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostFibreChannelHba(HostHostBusAdapter):
    """Data object type ``HostFibreChannelHba`` (vmodl ``vim.host.FibreChannelHba``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFibreChannelHba/
    """

    port_world_wide_name: int = attrs.field(
        metadata={"wire": "portWorldWideName", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``portWorldWideName``. Since 2.0."""

    node_world_wide_name: int = attrs.field(
        metadata={"wire": "nodeWorldWideName", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``nodeWorldWideName``. Since 2.0."""

    port_type: FibreChannelPortType = attrs.field(
        metadata={"wire": "portType", "type": "FibreChannelPortType", "since": "2.0", "secret": False},
    )
    """Wire name ``portType``. Since 2.0."""

    speed: int = attrs.field(
        metadata={"wire": "speed", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``speed``. Since 2.0."""
