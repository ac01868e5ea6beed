# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualAHCIController."""

from __future__ import annotations

import attrs

from vim25.data.virtual_sata_controller import VirtualSATAController


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualAHCIController(VirtualSATAController):
    """Data object type ``VirtualAHCIController`` (vmodl ``vim.vm.device.VirtualAHCIController``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualAHCIController/
    """
