# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDiagnosticPartitionCreateOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_scsi_disk import HostScsiDisk


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDiagnosticPartitionCreateOption(vmodl.DataObject):
    """Data object type ``HostDiagnosticPartitionCreateOption`` (vmodl
    ``vim.host.DiagnosticPartition.CreateOption``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiagnosticPartitionCreateOption/
    """

    storage_type: str = attrs.field(
        metadata={"wire": "storageType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``storageType``. Since 2.0."""

    diagnostic_type: str = attrs.field(
        metadata={"wire": "diagnosticType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``diagnosticType``. Since 2.0."""

    disk: HostScsiDisk = attrs.field(
        metadata={"wire": "disk", "type": "HostScsiDisk", "since": "2.0", "secret": False},
    )
    """Wire name ``disk``. Since 2.0."""
