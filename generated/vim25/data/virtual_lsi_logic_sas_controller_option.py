# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualLsiLogicSASControllerOption."""

from __future__ import annotations

import attrs

from vim25.data.virtual_scsi_controller_option import VirtualSCSIControllerOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualLsiLogicSASControllerOption(VirtualSCSIControllerOption):
    """Data object type ``VirtualLsiLogicSASControllerOption`` (vmodl
    ``vim.vm.device.VirtualLsiLogicSASControllerOption``).

    Since 2.5u2server.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualLsiLogicSASControllerOption/
    """
