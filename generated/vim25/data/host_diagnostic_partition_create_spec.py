# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDiagnosticPartitionCreateSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_disk_partition_spec import HostDiskPartitionSpec
    from vim25.data.host_scsi_disk_partition import HostScsiDiskPartition


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDiagnosticPartitionCreateSpec(vmodl.DataObject):
    """Data object type ``HostDiagnosticPartitionCreateSpec`` (vmodl
    ``vim.host.DiagnosticPartition.CreateSpec``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiagnosticPartitionCreateSpec/
    """

    storage_type: str = attrs.field(
        metadata={"wire": "storageType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``storageType``. Since 2.0."""

    diagnostic_type: str = attrs.field(
        metadata={"wire": "diagnosticType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``diagnosticType``. Since 2.0."""

    id: HostScsiDiskPartition = attrs.field(
        metadata={"wire": "id", "type": "HostScsiDiskPartition", "since": "2.0", "secret": False},
    )
    """Wire name ``id``. Since 2.0."""

    partition: HostDiskPartitionSpec = attrs.field(
        metadata={"wire": "partition", "type": "HostDiskPartitionSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``partition``. Since 2.0."""

    active: bool | None = attrs.field(
        default=None,
        metadata={"wire": "active", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``active``. Since 2.0."""
