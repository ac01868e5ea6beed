# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostVmfsVolumeUnmapPriority."""

from __future__ import annotations

import vmodl


class HostVmfsVolumeUnmapPriority(vmodl.OpenEnum):
    """Enumerated type ``HostVmfsVolumeUnmapPriority`` (vmodl ``vim.host.VmfsVolume.UnmapPriority``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVmfsVolumeUnmapPriority_enum/
    """

    NONE = "none"
    LOW = "low"
