# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualNVDIMMControllerOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_controller_option import VirtualControllerOption

if TYPE_CHECKING:
    from vim25.data.int_option import IntOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualNVDIMMControllerOption(VirtualControllerOption):
    """Data object type ``VirtualNVDIMMControllerOption`` (vmodl
    ``vim.vm.device.VirtualNVDIMMControllerOption``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVDIMMControllerOption/
    """

    num_nvdimm_controllers: IntOption = attrs.field(
        metadata={"wire": "numNVDIMMControllers", "type": "IntOption", "since": "6.7", "secret": False},
    )
    """Wire name ``numNVDIMMControllers``. Since 6.7."""
