# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostScsiTopology."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_scsi_topology_interface import HostScsiTopologyInterface


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostScsiTopology(vmodl.DataObject):
    """Data object type ``HostScsiTopology`` (vmodl ``vim.host.ScsiTopology``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostScsiTopology/
    """

    adapter: list[HostScsiTopologyInterface] | None = attrs.field(
        default=None,
        metadata={"wire": "adapter", "type": "HostScsiTopologyInterface[]", "since": "2.0", "secret": False},
    )
    """Wire name ``adapter``. Since 2.0."""
