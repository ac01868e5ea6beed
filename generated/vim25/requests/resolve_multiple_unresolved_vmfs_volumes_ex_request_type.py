# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ResolveMultipleUnresolvedVmfsVolumesExRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_unresolved_vmfs_resolution_spec import HostUnresolvedVmfsResolutionSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ResolveMultipleUnresolvedVmfsVolumesExRequestType(vmodl.Request):
    """Request type ``ResolveMultipleUnresolvedVmfsVolumesExRequestType``."""

    resolution_spec: list[HostUnresolvedVmfsResolutionSpec] = attrs.field(
        metadata={"wire": "resolutionSpec", "type": "HostUnresolvedVmfsResolutionSpec[]", "since": "5.5", "secret": False},
    )
    """Wire name ``resolutionSpec``. Since 5.5."""
