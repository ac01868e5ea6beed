# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``pbm.compliance``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "PbmComplianceResultComplianceTaskStatus": (
        "PbmComplianceResultComplianceTaskStatus", "pbm.compliance.ComplianceResult.ComplianceTaskStatus", "6.5", "",
        ("IN_PROGRESS", "inProgress"),
        ("SUCCESS", "success"),
        ("FAILED", "failed"),
    ),
    "PbmComplianceStatus": (
        "PbmComplianceStatus", "pbm.compliance.ComplianceResult.ComplianceStatus", "1.0", "",
        ("COMPLIANT", "compliant"),
        ("NON_COMPLIANT", "nonCompliant"),
        ("UNKNOWN", "unknown"),
        ("NOT_APPLICABLE", "notApplicable"),
        ("OUT_OF_DATE", "outOfDate"),
    ),
    "PbmHealthStatusForEntity": (
        "PbmHealthStatusForEntity", "pbm.compliance.EntityHealthStatus.HealthStatus", "7.0.0.0", "",
        ("RED", "red"),
        ("YELLOW", "yellow"),
        ("GREEN", "green"),
        ("UNKNOWN", "unknown"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
