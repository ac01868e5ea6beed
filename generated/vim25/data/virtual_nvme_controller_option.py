# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualNVMEControllerOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_controller_option import VirtualControllerOption

if TYPE_CHECKING:
    from vim25.data.int_option import IntOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualNVMEControllerOption(VirtualControllerOption):
    """Data object type ``VirtualNVMEControllerOption`` (vmodl
    ``vim.vm.device.VirtualNVMEControllerOption``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVMEControllerOption/
    """

    num_nvme_disks: IntOption = attrs.field(
        metadata={"wire": "numNVMEDisks", "type": "IntOption", "since": "6.5", "secret": False},
    )
    """Wire name ``numNVMEDisks``. Since 6.5."""

    sharing: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "sharing", "type": "string[]", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``sharing``. Since 8.0.2.0."""
