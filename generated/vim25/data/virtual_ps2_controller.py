# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualPS2Controller."""

from __future__ import annotations

import attrs

from vim25.data.virtual_controller import VirtualController


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualPS2Controller(VirtualController):
    """Data object type ``VirtualPS2Controller`` (vmodl ``vim.vm.device.VirtualPS2Controller``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPS2Controller/
    """
