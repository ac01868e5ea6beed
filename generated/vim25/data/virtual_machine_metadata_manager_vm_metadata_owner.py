# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineMetadataManagerVmMetadataOwner."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineMetadataManagerVmMetadataOwner(vmodl.DataObject):
    """Data object type ``VirtualMachineMetadataManagerVmMetadataOwner`` (vmodl
    ``vim.vm.MetadataManager.VmMetadataOwner``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMetadataManagerVmMetadataOwner/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``name``. Since 5.5."""
