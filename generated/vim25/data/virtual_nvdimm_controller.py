# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualNVDIMMController."""

from __future__ import annotations

import attrs

from vim25.data.virtual_controller import VirtualController


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualNVDIMMController(VirtualController):
    """Data object type ``VirtualNVDIMMController`` (vmodl ``vim.vm.device.VirtualNVDIMMController``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVDIMMController/
    """
