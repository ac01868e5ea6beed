# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNvmeOverFibreChannelParameters."""

from __future__ import annotations

import attrs

from vim25.data.host_nvme_transport_parameters import HostNvmeTransportParameters


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNvmeOverFibreChannelParameters(HostNvmeTransportParameters):
    """Data object type ``HostNvmeOverFibreChannelParameters`` (vmodl
    ``vim.host.NvmeOverFibreChannelParameters``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeOverFibreChannelParameters/
    """

    node_world_wide_name: int = attrs.field(
        metadata={"wire": "nodeWorldWideName", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``nodeWorldWideName``. Since 7.0.0.0."""

    port_world_wide_name: int = attrs.field(
        metadata={"wire": "portWorldWideName", "type": "long", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``portWorldWideName``. Since 7.0.0.0."""
