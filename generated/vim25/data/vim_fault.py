# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.fault``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "AnswerFileUpdateFailure": (
        "AnswerFileUpdateFailure", None, "vim.fault.AnswerFileUpdateFailed.UpdateFailure", "5.0", "",
        ("user_input_path", "userInputPath", "ProfilePropertyPath", "5.0"),
        ("err_msg", "errMsg", "LocalizableMessage", "5.0"),
    ),
    "ConflictingConfigurationConfig": (
        "ConflictingConfigurationConfig", None, "vim.fault.ConflictingConfiguration.Config", "5.5", "",
        ("entity", "entity", "ManagedObjectReference?", "5.5", False, "ManagedEntity"),
        ("property_path", "propertyPath", "string", "5.5"),
    ),
    "DatacenterMismatchArgument": (
        "DatacenterMismatchArgument", None, "vim.fault.DatacenterMismatch.Argument", "2.0", "",
        ("entity", "entity", "ManagedObjectReference", "2.0", False, "ManagedEntity"),
        ("input_datacenter", "inputDatacenter", "ManagedObjectReference?", "2.0", False, "Datacenter"),
    ),
    "DvsApplyOperationFaultFaultOnObject": (
        "DvsApplyOperationFaultFaultOnObject", None, "vim.fault.DvsApplyOperationFault.FaultOnObject", "5.1", "",
        ("object_id", "objectId", "string", "5.1"),
        ("type", "type", "string", "5.1"),
        ("fault", "fault", "MethodFault", "5.1"),
    ),
    "DvsOperationBulkFaultFaultOnHost": (
        "DvsOperationBulkFaultFaultOnHost", None, "vim.fault.DvsOperationBulkFault.FaultOnHost", "4.0", "",
        ("host", "host", "ManagedObjectReference", "4.0", False, "HostSystem"),
        ("fault", "fault", "MethodFault", "4.0"),
    ),
    "ImportOperationBulkFaultFaultOnImport": (
        "ImportOperationBulkFaultFaultOnImport", None, "vim.fault.ImportOperationBulkFault.FaultOnImport", "5.1", "",
        ("entity_type", "entityType", "string?", "5.1"),
        ("key", "key", "string?", "5.1"),
        ("fault", "fault", "MethodFault", "5.1"),
    ),
    "MultipleCertificatesVerifyFaultThumbprintData": (
        "MultipleCertificatesVerifyFaultThumbprintData", None, "vim.fault.MultipleCertificatesVerifyFault.ThumbprintData", "4.0", "",
        ("port", "port", "int", "4.0"),
        ("thumbprint", "thumbprint", "string", "4.0"),
    ),
    "NoPermissionEntityPrivileges": (
        "NoPermissionEntityPrivileges", None, "vim.fault.NoPermission.EntityPrivileges", "7.0.3.2", "",
        ("entity", "entity", "ManagedObjectReference", "7.0.3.2", False, "ManagedObject"),
        ("privilege_ids", "privilegeIds", "string[]?", "7.0.3.2"),
    ),
    "ProfileUpdateFailedUpdateFailure": (
        "ProfileUpdateFailedUpdateFailure", None, "vim.fault.ProfileUpdateFailed.UpdateFailure", "4.0", "",
        ("profile_path", "profilePath", "ProfilePropertyPath", "4.0"),
        ("err_msg", "errMsg", "LocalizableMessage", "4.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
