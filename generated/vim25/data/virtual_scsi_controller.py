# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualSCSIController."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_controller import VirtualController

if TYPE_CHECKING:
    from vim25.enums.virtual_scsi_sharing import VirtualSCSISharing


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualSCSIController(VirtualController):
    """Data object type ``VirtualSCSIController`` (vmodl ``vim.vm.device.VirtualSCSIController``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSCSIController/
    """

    hot_add_remove: bool | None = attrs.field(
        default=None,
        metadata={"wire": "hotAddRemove", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``hotAddRemove``. Since 2.0."""

    shared_bus: VirtualSCSISharing = attrs.field(
        metadata={"wire": "sharedBus", "type": "VirtualSCSISharing", "since": "2.0", "secret": False},
    )
    """Wire name ``sharedBus``. Since 2.0."""

    scsi_ctlr_unit_number: int | None = attrs.field(
        default=None,
        metadata={"wire": "scsiCtlrUnitNumber", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``scsiCtlrUnitNumber``. Since 2.0."""
