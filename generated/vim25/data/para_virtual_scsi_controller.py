# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ParaVirtualSCSIController."""

from __future__ import annotations

import attrs

from vim25.data.virtual_scsi_controller import VirtualSCSIController


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ParaVirtualSCSIController(VirtualSCSIController):
    """Data object type ``ParaVirtualSCSIController`` (vmodl
    ``vim.vm.device.ParaVirtualSCSIController``).

    Since 2.5u2server.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ParaVirtualSCSIController/
    """
