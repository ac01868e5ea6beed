# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineMetadataManagerVmMetadata."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineMetadataManagerVmMetadata(vmodl.DataObject):
    """Data object type ``VirtualMachineMetadataManagerVmMetadata`` (vmodl
    ``vim.vm.MetadataManager.VmMetadata``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMetadataManagerVmMetadata/
    """

    vm_id: str = attrs.field(
        metadata={"wire": "vmId", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``vmId``. Since 5.5."""

    metadata: str | None = attrs.field(
        default=None,
        metadata={"wire": "metadata", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``metadata``. Since 5.5."""
