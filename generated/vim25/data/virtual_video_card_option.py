# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualVideoCardOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_option import VirtualDeviceOption

if TYPE_CHECKING:
    from vim25.data.bool_option import BoolOption
    from vim25.data.int_option import IntOption
    from vim25.data.long_option import LongOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualVideoCardOption(VirtualDeviceOption):
    """Data object type ``VirtualVideoCardOption`` (vmodl ``vim.vm.device.VirtualVideoCardOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVideoCardOption/
    """

    video_ram_size_in_kb: LongOption | None = attrs.field(
        default=None,
        metadata={"wire": "videoRamSizeInKB", "type": "LongOption", "since": "2.0", "secret": False},
    )
    """Wire name ``videoRamSizeInKB``. Since 2.0."""

    num_displays: IntOption | None = attrs.field(
        default=None,
        metadata={"wire": "numDisplays", "type": "IntOption", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``numDisplays``. Since 2.5u2server."""

    use_auto_detect: BoolOption | None = attrs.field(
        default=None,
        metadata={"wire": "useAutoDetect", "type": "BoolOption", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``useAutoDetect``. Since 2.5u2server."""

    support3_d: BoolOption | None = attrs.field(
        default=None,
        metadata={"wire": "support3D", "type": "BoolOption", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``support3D``. Since 2.5u2server."""

    use3d_renderer_supported: BoolOption | None = attrs.field(
        default=None,
        metadata={"wire": "use3dRendererSupported", "type": "BoolOption", "since": "5.1", "secret": False},
    )
    """Wire name ``use3dRendererSupported``. Since 5.1."""

    graphics_memory_size_in_kb: LongOption | None = attrs.field(
        default=None,
        metadata={"wire": "graphicsMemorySizeInKB", "type": "LongOption", "since": "6.0", "secret": False},
    )
    """Wire name ``graphicsMemorySizeInKB``. Since 6.0."""

    graphics_memory_size_supported: BoolOption | None = attrs.field(
        default=None,
        metadata={"wire": "graphicsMemorySizeSupported", "type": "BoolOption", "since": "6.0", "secret": False},
    )
    """Wire name ``graphicsMemorySizeSupported``. Since 6.0."""
