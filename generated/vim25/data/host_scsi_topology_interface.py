# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostScsiTopologyInterface."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_scsi_topology_target import HostScsiTopologyTarget


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostScsiTopologyInterface(vmodl.DataObject):
    """Data object type ``HostScsiTopologyInterface`` (vmodl ``vim.host.ScsiTopology.Interface``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostScsiTopologyInterface/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    adapter: str = attrs.field(
        metadata={"wire": "adapter", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``adapter``. Since 2.0."""

    target: list[HostScsiTopologyTarget] | None = attrs.field(
        default=None,
        metadata={"wire": "target", "type": "HostScsiTopologyTarget[]", "since": "2.0", "secret": False},
    )
    """Wire name ``target``. Since 2.0."""
