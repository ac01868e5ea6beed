# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineDatastoreInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_machine_target_info import VirtualMachineTargetInfo

if TYPE_CHECKING:
    from vim25.data.datastore_capability import DatastoreCapability
    from vim25.data.datastore_summary import DatastoreSummary


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineDatastoreInfo(VirtualMachineTargetInfo):
    """Data object type ``VirtualMachineDatastoreInfo`` (vmodl ``vim.vm.DatastoreInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDatastoreInfo/
    """

    datastore: DatastoreSummary = attrs.field(
        metadata={"wire": "datastore", "type": "DatastoreSummary", "since": "2.0", "secret": False},
    )
    """Wire name ``datastore``. Since 2.0."""

    capability: DatastoreCapability = attrs.field(
        metadata={"wire": "capability", "type": "DatastoreCapability", "since": "2.0", "secret": False},
    )
    """Wire name ``capability``. Since 2.0."""

    max_file_size: int = attrs.field(
        metadata={"wire": "maxFileSize", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``maxFileSize``. Since 2.0."""

    max_virtual_disk_capacity: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxVirtualDiskCapacity", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``maxVirtualDiskCapacity``. Since 5.5."""

    max_physical_rdm_file_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxPhysicalRDMFileSize", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``maxPhysicalRDMFileSize``. Since 6.0."""

    max_virtual_rdm_file_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxVirtualRDMFileSize", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``maxVirtualRDMFileSize``. Since 6.0."""

    mode: str = attrs.field(
        metadata={"wire": "mode", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``mode``. Since 2.0."""

    v_storage_support: str | None = attrs.field(
        default=None,
        metadata={"wire": "vStorageSupport", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``vStorageSupport``. Since 5.0."""
