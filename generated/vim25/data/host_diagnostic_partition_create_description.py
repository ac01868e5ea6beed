# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDiagnosticPartitionCreateDescription."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_diagnostic_partition_create_spec import HostDiagnosticPartitionCreateSpec
    from vim25.data.host_disk_partition_layout import HostDiskPartitionLayout


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDiagnosticPartitionCreateDescription(vmodl.DataObject):
    """Data object type ``HostDiagnosticPartitionCreateDescription`` (vmodl
    ``vim.host.DiagnosticPartition.CreateDescription``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiagnosticPartitionCreateDescription/
    """

    layout: HostDiskPartitionLayout = attrs.field(
        metadata={"wire": "layout", "type": "HostDiskPartitionLayout", "since": "2.0", "secret": False},
    )
    """Wire name ``layout``. Since 2.0."""

    disk_uuid: str = attrs.field(
        metadata={"wire": "diskUuid", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``diskUuid``. Since 2.0."""

    spec: HostDiagnosticPartitionCreateSpec = attrs.field(
        metadata={"wire": "spec", "type": "HostDiagnosticPartitionCreateSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``spec``. Since 2.0."""
