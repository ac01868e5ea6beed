# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDatastoreSystemCapabilities."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDatastoreSystemCapabilities(vmodl.DataObject):
    """Data object type ``HostDatastoreSystemCapabilities`` (vmodl
    ``vim.host.DatastoreSystem.Capabilities``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDatastoreSystemCapabilities/
    """

    nfs_mount_creation_required: bool = attrs.field(
        metadata={"wire": "nfsMountCreationRequired", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``nfsMountCreationRequired``. Since 2.5."""

    nfs_mount_creation_supported: bool = attrs.field(
        metadata={"wire": "nfsMountCreationSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``nfsMountCreationSupported``. Since 2.5."""

    local_datastore_supported: bool = attrs.field(
        metadata={"wire": "localDatastoreSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``localDatastoreSupported``. Since 2.5."""

    vmfs_extent_expansion_supported: bool = attrs.field(
        metadata={"wire": "vmfsExtentExpansionSupported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``vmfsExtentExpansionSupported``. Since 4.0."""
