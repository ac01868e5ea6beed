# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostUnresolvedVmfsVolumeResolveStatus."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostUnresolvedVmfsVolumeResolveStatus(vmodl.DataObject):
    """Data object type ``HostUnresolvedVmfsVolumeResolveStatus`` (vmodl
    ``vim.host.UnresolvedVmfsVolume.ResolveStatus``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostUnresolvedVmfsVolumeResolveStatus/
    """

    resolvable: bool = attrs.field(
        metadata={"wire": "resolvable", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``resolvable``. Since 4.0."""

    incomplete_extents: bool | None = attrs.field(
        default=None,
        metadata={"wire": "incompleteExtents", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``incompleteExtents``. Since 4.0."""

    multiple_copies: bool | None = attrs.field(
        default=None,
        metadata={"wire": "multipleCopies", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``multipleCopies``. Since 4.0."""
