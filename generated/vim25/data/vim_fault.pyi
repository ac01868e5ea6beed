# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.fault``."""

import attrs
import vmodl

from vim25.data.vim_profile import ProfilePropertyPath
from vim25.data.vmodl import LocalizableMessage
from vim25.faults.vmodl import MethodFault

@attrs.define(kw_only=True, eq=False)
class AnswerFileUpdateFailure(vmodl.DataObject):
    """Data object type ``AnswerFileUpdateFailure`` (vmodl
    ``vim.fault.AnswerFileUpdateFailed.UpdateFailure``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFileUpdateFailure/
    """
    user_input_path: ProfilePropertyPath
    err_msg: LocalizableMessage

@attrs.define(kw_only=True, eq=False)
class ConflictingConfigurationConfig(vmodl.DataObject):
    """Data object type ``ConflictingConfigurationConfig`` (vmodl
    ``vim.fault.ConflictingConfiguration.Config``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ConflictingConfigurationConfig/
    """
    entity: vmodl.ManagedObjectReference | None = None
    """Refers to a ManagedEntity."""
    property_path: str

@attrs.define(kw_only=True, eq=False)
class DatacenterMismatchArgument(vmodl.DataObject):
    """Data object type ``DatacenterMismatchArgument`` (vmodl
    ``vim.fault.DatacenterMismatch.Argument``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterMismatchArgument/
    """
    entity: vmodl.ManagedObjectReference
    """Refers to a ManagedEntity."""
    input_datacenter: vmodl.ManagedObjectReference | None = None
    """Refers to a Datacenter."""

@attrs.define(kw_only=True, eq=False)
class DvsApplyOperationFaultFaultOnObject(vmodl.DataObject):
    """Data object type ``DvsApplyOperationFaultFaultOnObject`` (vmodl
    ``vim.fault.DvsApplyOperationFault.FaultOnObject``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsApplyOperationFaultFaultOnObject/
    """
    object_id: str
    type: str
    fault: MethodFault

@attrs.define(kw_only=True, eq=False)
class DvsOperationBulkFaultFaultOnHost(vmodl.DataObject):
    """Data object type ``DvsOperationBulkFaultFaultOnHost`` (vmodl
    ``vim.fault.DvsOperationBulkFault.FaultOnHost``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsOperationBulkFaultFaultOnHost/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    fault: MethodFault

@attrs.define(kw_only=True, eq=False)
class ImportOperationBulkFaultFaultOnImport(vmodl.DataObject):
    """Data object type ``ImportOperationBulkFaultFaultOnImport`` (vmodl
    ``vim.fault.ImportOperationBulkFault.FaultOnImport``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ImportOperationBulkFaultFaultOnImport/
    """
    entity_type: str | None = None
    key: str | None = None
    fault: MethodFault

@attrs.define(kw_only=True, eq=False)
class MultipleCertificatesVerifyFaultThumbprintData(vmodl.DataObject):
    """Data object type ``MultipleCertificatesVerifyFaultThumbprintData`` (vmodl
    ``vim.fault.MultipleCertificatesVerifyFault.ThumbprintData``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MultipleCertificatesVerifyFaultThumbprintData/
    """
    port: int
    thumbprint: str

@attrs.define(kw_only=True, eq=False)
class NoPermissionEntityPrivileges(vmodl.DataObject):
    """Data object type ``NoPermissionEntityPrivileges`` (vmodl
    ``vim.fault.NoPermission.EntityPrivileges``). Since 7.0.3.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NoPermissionEntityPrivileges/
    """
    entity: vmodl.ManagedObjectReference
    """Refers to a ManagedObject."""
    privilege_ids: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class ProfileUpdateFailedUpdateFailure(vmodl.DataObject):
    """Data object type ``ProfileUpdateFailedUpdateFailure`` (vmodl
    ``vim.fault.ProfileUpdateFailed.UpdateFailure``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileUpdateFailedUpdateFailure/
    """
    profile_path: ProfilePropertyPath
    err_msg: LocalizableMessage
