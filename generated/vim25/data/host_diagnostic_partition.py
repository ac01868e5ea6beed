# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDiagnosticPartition."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_scsi_disk_partition import HostScsiDiskPartition


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDiagnosticPartition(vmodl.DataObject):
    """Data object type ``HostDiagnosticPartition`` (vmodl ``vim.host.DiagnosticPartition``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiagnosticPartition/
    """

    storage_type: str = attrs.field(
        metadata={"wire": "storageType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``storageType``. Since 2.0."""

    diagnostic_type: str = attrs.field(
        metadata={"wire": "diagnosticType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``diagnosticType``. Since 2.0."""

    slots: int = attrs.field(
        metadata={"wire": "slots", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``slots``. Since 2.0."""

    id: HostScsiDiskPartition = attrs.field(
        metadata={"wire": "id", "type": "HostScsiDiskPartition", "since": "2.0", "secret": False},
    )
    """Wire name ``id``. Since 2.0."""
