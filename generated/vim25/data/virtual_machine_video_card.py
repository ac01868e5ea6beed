# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineVideoCard."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device import VirtualDevice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineVideoCard(VirtualDevice):
    """Data object type ``VirtualMachineVideoCard`` (vmodl ``vim.vm.device.VirtualVideoCard``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVideoCard/
    """

    video_ram_size_in_kb: int | None = attrs.field(
        default=None,
        metadata={"wire": "videoRamSizeInKB", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``videoRamSizeInKB``. Since 2.0."""

    num_displays: int | None = attrs.field(
        default=None,
        metadata={"wire": "numDisplays", "type": "int", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``numDisplays``. Since 2.5u2server."""

    use_auto_detect: bool | None = attrs.field(
        default=None,
        metadata={"wire": "useAutoDetect", "type": "boolean", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``useAutoDetect``. Since 2.5u2server."""

    enable3_d_support: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enable3DSupport", "type": "boolean", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``enable3DSupport``. Since 2.5u2server."""

    use3d_renderer: str | None = attrs.field(
        default=None,
        metadata={"wire": "use3dRenderer", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``use3dRenderer``. Since 5.1."""

    graphics_memory_size_in_kb: int | None = attrs.field(
        default=None,
        metadata={"wire": "graphicsMemorySizeInKB", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``graphicsMemorySizeInKB``. Since 6.0."""
