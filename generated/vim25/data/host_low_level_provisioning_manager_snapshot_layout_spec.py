# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostLowLevelProvisioningManagerSnapshotLayoutSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_low_level_provisioning_manager_disk_layout_spec import HostLowLevelProvisioningManagerDiskLayoutSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostLowLevelProvisioningManagerSnapshotLayoutSpec(vmodl.DataObject):
    """Data object type ``HostLowLevelProvisioningManagerSnapshotLayoutSpec`` (vmodl
    ``vim.host.LowLevelProvisioningManager.SnapshotLayoutSpec``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostLowLevelProvisioningManagerSnapshotLayoutSpec/
    """

    id: int = attrs.field(
        metadata={"wire": "id", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``id``. Since 5.0."""

    src_filename: str = attrs.field(
        metadata={"wire": "srcFilename", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``srcFilename``. Since 5.0."""

    dst_filename: str = attrs.field(
        metadata={"wire": "dstFilename", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``dstFilename``. Since 5.0."""

    disk: list[HostLowLevelProvisioningManagerDiskLayoutSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "disk", "type": "HostLowLevelProvisioningManagerDiskLayoutSpec[]", "since": "5.0", "secret": False},
    )
    """Wire name ``disk``. Since 5.0."""
