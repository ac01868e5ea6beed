# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``pbm.compliance``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "PbmComplianceManager": (
        None, "pbm.compliance.ComplianceManager", "1.0", "",
        {
            "pbm_check_compliance": {"name": "PbmCheckCompliance", "request": "PbmCheckComplianceRequestType", "result": "PbmComplianceResult[]", "nullable": True, "since": "1.0", "vmodl_name": "checkCompliance", "privilege": "StorageProfile.View", "faults": ("PbmFault",), "service": "pbm", "parameters": (
                ("entities", "entities", "PbmServerObjectRef[]", "1.0"),
                ("profile", "profile", "PbmProfileId?", "1.0"),
            )},
            "pbm_check_rollup_compliance": {"name": "PbmCheckRollupCompliance", "request": "PbmCheckRollupComplianceRequestType", "result": "PbmRollupComplianceResult[]", "nullable": True, "since": "1.0", "vmodl_name": "checkRollupCompliance", "privilege": "StorageProfile.View", "faults": ("PbmFault",), "service": "pbm", "parameters": (
                ("entity", "entity", "PbmServerObjectRef[]", "1.0"),
            )},
            "pbm_fetch_compliance_result": {"name": "PbmFetchComplianceResult", "request": "PbmFetchComplianceResultRequestType", "result": "PbmComplianceResult[]", "nullable": True, "since": "1.0", "vmodl_name": "fetchComplianceResult", "privilege": "StorageProfile.View", "faults": ("PbmFault",), "service": "pbm", "parameters": (
                ("entities", "entities", "PbmServerObjectRef[]", "1.0"),
                ("profile", "profile", "PbmProfileId?", "1.0"),
            )},
            "pbm_fetch_rollup_compliance_result": {"name": "PbmFetchRollupComplianceResult", "request": "PbmFetchRollupComplianceResultRequestType", "result": "PbmRollupComplianceResult[]", "nullable": True, "since": "1.0", "vmodl_name": "fetchRollupComplianceResult", "privilege": "StorageProfile.View", "faults": ("PbmFault",), "service": "pbm", "parameters": (
                ("entity", "entity", "PbmServerObjectRef[]", "1.0"),
            )},
            "pbm_query_by_rollup_compliance_status": {"name": "PbmQueryByRollupComplianceStatus", "request": "PbmQueryByRollupComplianceStatusRequestType", "result": "PbmServerObjectRef[]", "nullable": True, "since": "6.5", "vmodl_name": "queryByRollupComplianceStatus", "privilege": "StorageProfile.View", "faults": ("InvalidArgument", "PbmFault"), "service": "pbm", "parameters": (
                ("status", "status", "string", "6.5"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
