# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualPCIPassthroughVmiopBackingOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_pci_passthrough_plugin_backing_option import VirtualPCIPassthroughPluginBackingOption

if TYPE_CHECKING:
    from vim25.data.string_option import StringOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualPCIPassthroughVmiopBackingOption(VirtualPCIPassthroughPluginBackingOption):
    """Data object type ``VirtualPCIPassthroughVmiopBackingOption`` (vmodl
    ``vim.vm.device.VirtualPCIPassthroughOption.VmiopBackingOption``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughVmiopBackingOption/
    """

    vgpu: StringOption = attrs.field(
        metadata={"wire": "vgpu", "type": "StringOption", "since": "6.0", "secret": False},
    )
    """Wire name ``vgpu``. Since 6.0."""

    max_instances: int = attrs.field(
        metadata={"wire": "maxInstances", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``maxInstances``. Since 6.0."""
