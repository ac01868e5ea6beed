# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualSCSIControllerOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_controller_option import VirtualControllerOption

if TYPE_CHECKING:
    from vim25.data.bool_option import BoolOption
    from vim25.data.int_option import IntOption
    from vim25.enums.virtual_scsi_sharing import VirtualSCSISharing


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualSCSIControllerOption(VirtualControllerOption):
    """Data object type ``VirtualSCSIControllerOption`` (vmodl
    ``vim.vm.device.VirtualSCSIControllerOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSCSIControllerOption/
    """

    num_scsi_disks: IntOption = attrs.field(
        metadata={"wire": "numSCSIDisks", "type": "IntOption", "since": "2.0", "secret": False},
    )
    """Wire name ``numSCSIDisks``. Since 2.0."""

    num_scsi_cdroms: IntOption = attrs.field(
        metadata={"wire": "numSCSICdroms", "type": "IntOption", "since": "2.0", "secret": False},
    )
    """Wire name ``numSCSICdroms``. Since 2.0."""

    num_scsi_passthrough: IntOption = attrs.field(
        metadata={"wire": "numSCSIPassthrough", "type": "IntOption", "since": "2.0", "secret": False},
    )
    """Wire name ``numSCSIPassthrough``. Since 2.0."""

    sharing: list[VirtualSCSISharing] = attrs.field(
        metadata={"wire": "sharing", "type": "VirtualSCSISharing[]", "since": "2.0", "secret": False},
    )
    """Wire name ``sharing``. Since 2.0."""

    default_shared_index: int = attrs.field(
        metadata={"wire": "defaultSharedIndex", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``defaultSharedIndex``. Since 2.0."""

    hot_add_remove: BoolOption = attrs.field(
        metadata={"wire": "hotAddRemove", "type": "BoolOption", "since": "2.0", "secret": False},
    )
    """Wire name ``hotAddRemove``. Since 2.0."""

    scsi_ctlr_unit_number: int = attrs.field(
        metadata={"wire": "scsiCtlrUnitNumber", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``scsiCtlrUnitNumber``. Since 2.0."""
