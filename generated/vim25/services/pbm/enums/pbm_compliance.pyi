# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``pbm.compliance``."""

import vmodl

class PbmComplianceResultComplianceTaskStatus(vmodl.OpenEnum):
    """``pbm.compliance.ComplianceResult.ComplianceTaskStatus``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmComplianceResultComplianceTaskStatus_enum/
    """
    IN_PROGRESS = "inProgress"
    SUCCESS = "success"
    FAILED = "failed"

class PbmComplianceStatus(vmodl.OpenEnum):
    """``pbm.compliance.ComplianceResult.ComplianceStatus``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmComplianceStatus_enum/
    """
    COMPLIANT = "compliant"
    NON_COMPLIANT = "nonCompliant"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "notApplicable"
    OUT_OF_DATE = "outOfDate"

class PbmHealthStatusForEntity(vmodl.OpenEnum):
    """``pbm.compliance.EntityHealthStatus.HealthStatus``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmHealthStatusForEntity_enum/
    """
    RED = "red"
    YELLOW = "yellow"
    GREEN = "green"
    UNKNOWN = "unknown"
