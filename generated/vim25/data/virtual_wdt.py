# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualWDT."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device import VirtualDevice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualWDT(VirtualDevice):
    """Data object type ``VirtualWDT`` (vmodl ``vim.vm.device.VirtualWDT``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualWDT/
    """

    run_on_boot: bool = attrs.field(
        metadata={"wire": "runOnBoot", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``runOnBoot``. Since 7.0.0.0."""

    running: bool = attrs.field(
        metadata={"wire": "running", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``running``. Since 7.0.0.0."""
