# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineWipeResult."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineWipeResult(vmodl.DataObject):
    """Data object type ``VirtualMachineWipeResult`` (vmodl ``vim.VirtualMachine.WipeResult``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineWipeResult/
    """

    disk_id: int = attrs.field(
        metadata={"wire": "diskId", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``diskId``. Since 5.1."""

    shrinkable_disk_space: int = attrs.field(
        metadata={"wire": "shrinkableDiskSpace", "type": "long", "since": "5.1", "secret": False},
    )
    """Wire name ``shrinkableDiskSpace``. Since 5.1."""
