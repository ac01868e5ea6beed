# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostFibreChannelTargetTransport."""

from __future__ import annotations

import attrs

from vim25.data.host_target_transport import HostTargetTransport


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostFibreChannelTargetTransport(HostTargetTransport):
    """Data object type ``HostFibreChannelTargetTransport`` (vmodl
    ``vim.host.FibreChannelTargetTransport``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostFibreChannelTargetTransport/
    """

    port_world_wide_name: int = attrs.field(
        metadata={"wire": "portWorldWideName", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``portWorldWideName``. Since 2.0."""

    node_world_wide_name: int = attrs.field(
        metadata={"wire": "nodeWorldWideName", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``nodeWorldWideName``. Since 2.0."""
