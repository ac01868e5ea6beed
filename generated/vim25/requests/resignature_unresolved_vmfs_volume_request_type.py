# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ResignatureUnresolvedVmfsVolumeRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_unresolved_vmfs_resignature_spec import HostUnresolvedVmfsResignatureSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ResignatureUnresolvedVmfsVolumeRequestType(vmodl.Request):
    """Request type ``ResignatureUnresolvedVmfsVolumeRequestType``."""

    resolution_spec: HostUnresolvedVmfsResignatureSpec = attrs.field(
        metadata={"wire": "resolutionSpec", "type": "HostUnresolvedVmfsResignatureSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``resolutionSpec``. Since 4.0."""
