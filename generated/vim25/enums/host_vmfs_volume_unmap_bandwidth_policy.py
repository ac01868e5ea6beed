# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostVmfsVolumeUnmapBandwidthPolicy."""

from __future__ import annotations

import vmodl


class HostVmfsVolumeUnmapBandwidthPolicy(vmodl.OpenEnum):
    """Enumerated type ``HostVmfsVolumeUnmapBandwidthPolicy`` (vmodl
    ``vim.host.VmfsVolume.UnmapBandwidthPolicy``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVmfsVolumeUnmapBandwidthPolicy_enum/
    """

    FIXED = "fixed"
    DYNAMIC = "dynamic"
