# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.fault``."""

import vmodl
from attrs import define, field

from vim25.data.vim_profile import ProfilePropertyPath
from vim25.data.vmodl import LocalizableMessage
from vim25.faults.vmodl import MethodFault
from vim25.managed.vim import Datacenter, HostSystem, ManagedEntity

def _HostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem) -> vmodl.ManagedObjectReference[HostSystem]: ...
def _ManagedEntity(given: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity) -> vmodl.ManagedObjectReference[ManagedEntity]: ...
def _ManagedObject(given: vmodl.ManagedObjectReference | vmodl.ManagedObject) -> vmodl.ManagedObjectReference: ...
def _optionalDatacenter(given: vmodl.ManagedObjectReference[Datacenter] | Datacenter | None) -> vmodl.ManagedObjectReference[Datacenter] | None: ...
def _optionalManagedEntity(given: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity | None) -> vmodl.ManagedObjectReference[ManagedEntity] | None: ...

@define(kw_only=True)
class AnswerFileUpdateFailure(vmodl.DataObject):
    """``vim.fault.AnswerFileUpdateFailed.UpdateFailure``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFileUpdateFailure/
    """
    user_input_path: ProfilePropertyPath
    err_msg: LocalizableMessage

@define(kw_only=True)
class ConflictingConfigurationConfig(vmodl.DataObject):
    """``vim.fault.ConflictingConfiguration.Config``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ConflictingConfigurationConfig/
    """
    entity: vmodl.ManagedObjectReference[ManagedEntity] | None = field(default=None, converter=_optionalManagedEntity)
    """Refers to a ManagedEntity."""
    property_path: str

@define(kw_only=True)
class DatacenterMismatchArgument(vmodl.DataObject):
    """``vim.fault.DatacenterMismatch.Argument``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterMismatchArgument/
    """
    entity: vmodl.ManagedObjectReference[ManagedEntity] = field(converter=_ManagedEntity)
    """Refers to a ManagedEntity."""
    input_datacenter: vmodl.ManagedObjectReference[Datacenter] | None = field(default=None, converter=_optionalDatacenter)
    """Refers to a Datacenter."""

@define(kw_only=True)
class DvsApplyOperationFaultFaultOnObject(vmodl.DataObject):
    """``vim.fault.DvsApplyOperationFault.FaultOnObject``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsApplyOperationFaultFaultOnObject/
    """
    object_id: str
    type: str
    fault: MethodFault

@define(kw_only=True)
class DvsOperationBulkFaultFaultOnHost(vmodl.DataObject):
    """``vim.fault.DvsOperationBulkFault.FaultOnHost``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsOperationBulkFaultFaultOnHost/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    fault: MethodFault

@define(kw_only=True)
class ImportOperationBulkFaultFaultOnImport(vmodl.DataObject):
    """``vim.fault.ImportOperationBulkFault.FaultOnImport``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ImportOperationBulkFaultFaultOnImport/
    """
    entity_type: str | None = None
    key: str | None = None
    fault: MethodFault

@define(kw_only=True)
class MultipleCertificatesVerifyFaultThumbprintData(vmodl.DataObject):
    """``vim.fault.MultipleCertificatesVerifyFault.ThumbprintData``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MultipleCertificatesVerifyFaultThumbprintData/
    """
    port: int
    thumbprint: str

@define(kw_only=True)
class NoPermissionEntityPrivileges(vmodl.DataObject):
    """``vim.fault.NoPermission.EntityPrivileges``. Since 7.0.3.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoPermissionEntityPrivileges/
    """
    entity: vmodl.ManagedObjectReference = field(converter=_ManagedObject)
    """Refers to a ManagedObject."""
    privilege_ids: list[str] | None = None

@define(kw_only=True)
class ProfileUpdateFailedUpdateFailure(vmodl.DataObject):
    """``vim.fault.ProfileUpdateFailed.UpdateFailure``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileUpdateFailedUpdateFailure/
    """
    profile_path: ProfilePropertyPath
    err_msg: LocalizableMessage
