# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostUnresolvedVmfsResolutionResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_unresolved_vmfs_resolution_spec import HostUnresolvedVmfsResolutionSpec
    from vim25.data.host_vmfs_volume import HostVmfsVolume
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostUnresolvedVmfsResolutionResult(vmodl.DataObject):
    """Data object type ``HostUnresolvedVmfsResolutionResult`` (vmodl
    ``vim.host.UnresolvedVmfsResolutionResult``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostUnresolvedVmfsResolutionResult/
    """

    spec: HostUnresolvedVmfsResolutionSpec = attrs.field(
        metadata={"wire": "spec", "type": "HostUnresolvedVmfsResolutionSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``spec``. Since 4.0."""

    vmfs: HostVmfsVolume | None = attrs.field(
        default=None,
        metadata={"wire": "vmfs", "type": "HostVmfsVolume", "since": "4.0", "secret": False},
    )
    """Wire name ``vmfs``. Since 4.0."""

    fault: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "fault", "type": "MethodFault", "since": "4.0", "secret": False},
    )
    """Wire name ``fault``. Since 4.0."""
