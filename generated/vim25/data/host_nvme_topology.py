# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNvmeTopology."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_nvme_topology_interface import HostNvmeTopologyInterface


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNvmeTopology(vmodl.DataObject):
    """Data object type ``HostNvmeTopology`` (vmodl ``vim.host.NvmeTopology``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeTopology/
    """

    adapter: list[HostNvmeTopologyInterface] | None = attrs.field(
        default=None,
        metadata={"wire": "adapter", "type": "HostNvmeTopologyInterface[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``adapter``. Since 7.0.0.0."""
