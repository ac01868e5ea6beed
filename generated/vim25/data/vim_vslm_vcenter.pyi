# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vslm.vcenter``."""

import vmodl
from attrs import define, field

from vim25.data.vim_vslm import ID
from vim25.faults.vmodl import MethodFault
from vim25.managed.vim import Datastore

def _Datastore(given: vmodl.ManagedObjectReference[Datastore] | Datastore) -> vmodl.ManagedObjectReference[Datastore]: ...

@define(kw_only=True)
class RetrieveVStorageObjSpec(vmodl.DataObject):
    """``vim.vslm.vcenter.RetrieveVStorageObjSpec``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RetrieveVStorageObjSpec/
    """
    id: ID
    datastore: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""

@define(kw_only=True)
class VStorageObjectAssociations(vmodl.DataObject):
    """``vim.vslm.vcenter.VStorageObjectAssociations``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectAssociations/
    """
    id: ID
    vm_disk_associations: list[VStorageObjectAssociationsVmDiskAssociations] | None = None
    fault: MethodFault | None = None

@define(kw_only=True)
class VStorageObjectAssociationsVmDiskAssociations(vmodl.DataObject):
    """``vim.vslm.vcenter.VStorageObjectAssociations.VmDiskAssociations``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectAssociationsVmDiskAssociations/
    """
    vm_id: str
    disk_key: int
