# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualAHCIControllerOption."""

from __future__ import annotations

import attrs

from vim25.data.virtual_sata_controller_option import VirtualSATAControllerOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualAHCIControllerOption(VirtualSATAControllerOption):
    """Data object type ``VirtualAHCIControllerOption`` (vmodl
    ``vim.vm.device.VirtualAHCIControllerOption``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualAHCIControllerOption/
    """
