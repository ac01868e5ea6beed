# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostScsiTopologyLun."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostScsiTopologyLun(vmodl.DataObject):
    """Data object type ``HostScsiTopologyLun`` (vmodl ``vim.host.ScsiTopology.Lun``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostScsiTopologyLun/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    lun: int = attrs.field(
        metadata={"wire": "lun", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``lun``. Since 2.0."""

    scsi_lun: str = attrs.field(
        metadata={"wire": "scsiLun", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``scsiLun``. Since 2.0."""
