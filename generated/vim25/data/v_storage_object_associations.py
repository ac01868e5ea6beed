# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VStorageObjectAssociations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.id import ID
    from vim25.faults.method_fault import MethodFault
    from vim25.data.v_storage_object_associations_vm_disk_associations import VStorageObjectAssociationsVmDiskAssociations


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VStorageObjectAssociations(vmodl.DataObject):
    """Data object type ``VStorageObjectAssociations`` (vmodl
    ``vim.vslm.vcenter.VStorageObjectAssociations``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectAssociations/
    """

    id: ID = attrs.field(
        metadata={"wire": "id", "type": "ID", "since": "6.7", "secret": False},
    )
    """Wire name ``id``. Since 6.7."""

    vm_disk_associations: list[VStorageObjectAssociationsVmDiskAssociations] | None = attrs.field(
        default=None,
        metadata={"wire": "vmDiskAssociations", "type": "VStorageObjectAssociationsVmDiskAssociations[]", "since": "6.7", "secret": False},
    )
    """Wire name ``vmDiskAssociations``. Since 6.7."""

    fault: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "fault", "type": "MethodFault", "since": "6.7", "secret": False},
    )
    """Wire name ``fault``. Since 6.7."""
