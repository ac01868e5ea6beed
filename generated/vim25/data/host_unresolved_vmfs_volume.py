# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostUnresolvedVmfsVolume."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_unresolved_vmfs_extent import HostUnresolvedVmfsExtent
    from vim25.data.host_unresolved_vmfs_volume_resolve_status import HostUnresolvedVmfsVolumeResolveStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostUnresolvedVmfsVolume(vmodl.DataObject):
    """Data object type ``HostUnresolvedVmfsVolume`` (vmodl ``vim.host.UnresolvedVmfsVolume``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostUnresolvedVmfsVolume/
    """

    extent: list[HostUnresolvedVmfsExtent] = attrs.field(
        metadata={"wire": "extent", "type": "HostUnresolvedVmfsExtent[]", "since": "4.0", "secret": False},
    )
    """Wire name ``extent``. Since 4.0."""

    vmfs_label: str = attrs.field(
        metadata={"wire": "vmfsLabel", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``vmfsLabel``. Since 4.0."""

    vmfs_uuid: str = attrs.field(
        metadata={"wire": "vmfsUuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``vmfsUuid``. Since 4.0."""

    total_blocks: int = attrs.field(
        metadata={"wire": "totalBlocks", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``totalBlocks``. Since 4.0."""

    resolve_status: HostUnresolvedVmfsVolumeResolveStatus = attrs.field(
        metadata={"wire": "resolveStatus", "type": "HostUnresolvedVmfsVolumeResolveStatus", "since": "4.0", "secret": False},
    )
    """Wire name ``resolveStatus``. Since 4.0."""
