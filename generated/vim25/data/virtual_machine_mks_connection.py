# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineMksConnection."""

from __future__ import annotations

import attrs

from vim25.data.virtual_machine_connection import VirtualMachineConnection


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineMksConnection(VirtualMachineConnection):
    """Data object type ``VirtualMachineMksConnection`` (vmodl ``vim.VirtualMachine.MksConnection``).

    Since 7.0.1.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMksConnection/
    """
