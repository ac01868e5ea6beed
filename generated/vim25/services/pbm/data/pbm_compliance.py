# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``pbm.compliance``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import data_types

TYPES = {
    "PbmComplianceOperationalStatus": (
        "PbmComplianceOperationalStatus", None, "pbm.compliance.OperationalStatus", "1.0", "",
        ("healthy", "healthy", "boolean?", "1.0"),
        ("operation_eta", "operationETA", "dateTime?", "1.0"),
        ("operation_progress", "operationProgress", "long?", "1.0"),
        ("transitional", "transitional", "boolean?", "1.0"),
    ),
    "PbmCompliancePolicyStatus": (
        "PbmCompliancePolicyStatus", None, "pbm.compliance.PolicyStatus", "1.0", "",
        ("expected_value", "expectedValue", "PbmCapabilityInstance", "1.0"),
        ("current_value", "currentValue", "PbmCapabilityInstance?", "1.0"),
    ),
    "PbmComplianceResult": (
        "PbmComplianceResult", None, "pbm.compliance.ComplianceResult", "1.0", "",
        ("check_time", "checkTime", "dateTime", "1.0"),
        ("entity", "entity", "PbmServerObjectRef", "1.0"),
        ("profile", "profile", "PbmProfileId?", "1.0"),
        ("compliance_task_status", "complianceTaskStatus", "string?", "6.5"),
        ("compliance_status", "complianceStatus", "string", "1.0"),
        ("mismatch", "mismatch", "boolean", "1.0"),
        ("violated_policies", "violatedPolicies", "PbmCompliancePolicyStatus[]?", "1.0"),
        ("error_cause", "errorCause", "MethodFault[]?", "6.5"),
        ("operational_status", "operationalStatus", "PbmComplianceOperationalStatus?", "1.0"),
        ("info", "info", "PbmExtendedElementDescription?", "6.5"),
    ),
    "PbmFetchEntityHealthStatusSpec": (
        "PbmFetchEntityHealthStatusSpec", None, "pbm.compliance.FetchEntityHealthStatusSpec", "7.0.3.0", "",
        ("object_ref", "objectRef", "PbmServerObjectRef", "7.0.3.0"),
        ("backing_id", "backingId", "string?", "7.0.3.0"),
    ),
    "PbmRollupComplianceResult": (
        "PbmRollupComplianceResult", None, "pbm.compliance.RollupComplianceResult", "1.0", "",
        ("oldest_check_time", "oldestCheckTime", "dateTime", "1.0"),
        ("entity", "entity", "PbmServerObjectRef", "1.0"),
        ("overall_compliance_status", "overallComplianceStatus", "string", "1.0"),
        ("overall_compliance_task_status", "overallComplianceTaskStatus", "string?", "6.5"),
        ("result", "result", "PbmComplianceResult[]?", "1.0"),
        ("error_cause", "errorCause", "MethodFault[]?", "6.5"),
        ("profile_mismatch", "profileMismatch", "boolean", "1.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
