# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VStorageObjectAssociationsVmDiskAssociations."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VStorageObjectAssociationsVmDiskAssociations(vmodl.DataObject):
    """Data object type ``VStorageObjectAssociationsVmDiskAssociations`` (vmodl
    ``vim.vslm.vcenter.VStorageObjectAssociations.VmDiskAssociations``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectAssociationsVmDiskAssociations/
    """

    vm_id: str = attrs.field(
        metadata={"wire": "vmId", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``vmId``. Since 6.7."""

    disk_key: int = attrs.field(
        metadata={"wire": "diskKey", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``diskKey``. Since 6.7."""
