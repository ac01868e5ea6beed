# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskId."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskId(vmodl.DataObject):
    """Data object type ``VirtualDiskId`` (vmodl ``vim.vm.device.VirtualDiskId``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskId/
    """

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``vm``. Since 5.0. Refers to a VirtualMachine."""

    disk_id: int = attrs.field(
        metadata={"wire": "diskId", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``diskId``. Since 5.0."""
