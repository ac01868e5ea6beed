# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostScsiTopologyTarget."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_scsi_topology_lun import HostScsiTopologyLun
    from vim25.data.host_target_transport import HostTargetTransport


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostScsiTopologyTarget(vmodl.DataObject):
    """Data object type ``HostScsiTopologyTarget`` (vmodl ``vim.host.ScsiTopology.Target``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostScsiTopologyTarget/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    target: int = attrs.field(
        metadata={"wire": "target", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``target``. Since 2.0."""

    lun: list[HostScsiTopologyLun] | None = attrs.field(
        default=None,
        metadata={"wire": "lun", "type": "HostScsiTopologyLun[]", "since": "2.0", "secret": False},
    )
    """Wire name ``lun``. Since 2.0."""

    transport: HostTargetTransport | None = attrs.field(
        default=None,
        metadata={"wire": "transport", "type": "HostTargetTransport", "since": "2.0", "secret": False},
    )
    """Wire name ``transport``. Since 2.0."""
