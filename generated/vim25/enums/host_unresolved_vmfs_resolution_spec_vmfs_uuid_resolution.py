# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostUnresolvedVmfsResolutionSpecVmfsUuidResolution."""

from __future__ import annotations

import vmodl


class HostUnresolvedVmfsResolutionSpecVmfsUuidResolution(vmodl.OpenEnum):
    """Enumerated type ``HostUnresolvedVmfsResolutionSpecVmfsUuidResolution`` (vmodl
    ``vim.host.UnresolvedVmfsResolutionSpec.VmfsUuidResolution``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostUnresolvedVmfsResolutionSpecVmfsUuidResolution_enum/
    """

    RESIGNATURE = "resignature"
    FORCE_MOUNT = "forceMount"
