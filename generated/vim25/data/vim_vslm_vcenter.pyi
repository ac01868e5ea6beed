# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vslm.vcenter``."""

import attrs
import vmodl

from vim25.data.vim_vslm import ID
from vim25.faults.vmodl import MethodFault

@attrs.define(kw_only=True, eq=False)
class RetrieveVStorageObjSpec(vmodl.DataObject):
    """Data object type ``RetrieveVStorageObjSpec`` (vmodl
    ``vim.vslm.vcenter.RetrieveVStorageObjSpec``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RetrieveVStorageObjSpec/
    """
    id: ID
    datastore: vmodl.ManagedObjectReference
    """Refers to a Datastore."""

@attrs.define(kw_only=True, eq=False)
class VStorageObjectAssociations(vmodl.DataObject):
    """Data object type ``VStorageObjectAssociations`` (vmodl
    ``vim.vslm.vcenter.VStorageObjectAssociations``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectAssociations/
    """
    id: ID
    vm_disk_associations: list[VStorageObjectAssociationsVmDiskAssociations] | None = None
    fault: MethodFault | None = None

@attrs.define(kw_only=True, eq=False)
class VStorageObjectAssociationsVmDiskAssociations(vmodl.DataObject):
    """Data object type ``VStorageObjectAssociationsVmDiskAssociations`` (vmodl
    ``vim.vslm.vcenter.VStorageObjectAssociations.VmDiskAssociations``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectAssociationsVmDiskAssociations/
    """
    vm_id: str
    disk_key: int
