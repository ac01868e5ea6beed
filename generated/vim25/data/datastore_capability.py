# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DatastoreCapability."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatastoreCapability(vmodl.DataObject):
    """Data object type ``DatastoreCapability`` (vmodl ``vim.Datastore.Capability``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreCapability/
    """

    directory_hierarchy_supported: bool = attrs.field(
        metadata={"wire": "directoryHierarchySupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``directoryHierarchySupported``. Since 2.0."""

    raw_disk_mappings_supported: bool = attrs.field(
        metadata={"wire": "rawDiskMappingsSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``rawDiskMappingsSupported``. Since 2.0."""

    per_file_thin_provisioning_supported: bool = attrs.field(
        metadata={"wire": "perFileThinProvisioningSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``perFileThinProvisioningSupported``. Since 2.0."""

    storage_iorm_supported: bool = attrs.field(
        metadata={"wire": "storageIORMSupported", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``storageIORMSupported``. Since 4.1."""

    native_snapshot_supported: bool = attrs.field(
        metadata={"wire": "nativeSnapshotSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``nativeSnapshotSupported``. Since 5.1."""

    top_level_directory_create_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "topLevelDirectoryCreateSupported", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``topLevelDirectoryCreateSupported``. Since 5.5."""

    se_sparse_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "seSparseSupported", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``seSparseSupported``. Since 5.5."""

    vmfs_sparse_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vmfsSparseSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``vmfsSparseSupported``. Since 6.5."""

    vsan_sparse_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vsanSparseSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``vsanSparseSupported``. Since 6.5."""

    upit_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "upitSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``upitSupported``. Since 6.5."""

    vmdk_expand_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vmdkExpandSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``vmdkExpandSupported``. Since 6.7."""

    clustered_vmdk_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "clusteredVmdkSupported", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``clusteredVmdkSupported``. Since 7.0.0.0."""
