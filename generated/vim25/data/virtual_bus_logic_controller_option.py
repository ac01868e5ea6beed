# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualBusLogicControllerOption."""

from __future__ import annotations

import attrs

from vim25.data.virtual_scsi_controller_option import VirtualSCSIControllerOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualBusLogicControllerOption(VirtualSCSIControllerOption):
    """Data object type ``VirtualBusLogicControllerOption`` (vmodl
    ``vim.vm.device.VirtualBusLogicControllerOption``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualBusLogicControllerOption/
    """
