# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``pbm.compliance``."""

import datetime
import vmodl
from attrs import define

from vim25.faults.vmodl import MethodFault
from vim25.services.pbm.data.pbm import PbmExtendedElementDescription, PbmServerObjectRef
from vim25.services.pbm.data.pbm_capability import PbmCapabilityInstance
from vim25.services.pbm.data.pbm_profile import PbmProfileId

@define(kw_only=True)
class PbmComplianceOperationalStatus(vmodl.DataObject):
    """``pbm.compliance.OperationalStatus``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmComplianceOperationalStatus/
    """
    healthy: bool | None = None
    operation_eta: datetime.datetime | None = None
    operation_progress: int | None = None
    transitional: bool | None = None

@define(kw_only=True)
class PbmCompliancePolicyStatus(vmodl.DataObject):
    """``pbm.compliance.PolicyStatus``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCompliancePolicyStatus/
    """
    expected_value: PbmCapabilityInstance
    current_value: PbmCapabilityInstance | None = None

@define(kw_only=True)
class PbmComplianceResult(vmodl.DataObject):
    """``pbm.compliance.ComplianceResult``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmComplianceResult/
    """
    check_time: datetime.datetime
    entity: PbmServerObjectRef
    profile: PbmProfileId | None = None
    compliance_task_status: str | None = None
    """Since 6.5."""
    compliance_status: str
    mismatch: bool
    violated_policies: list[PbmCompliancePolicyStatus] | None = None
    error_cause: list[MethodFault] | None = None
    """Since 6.5."""
    operational_status: PbmComplianceOperationalStatus | None = None
    info: PbmExtendedElementDescription | None = None
    """Since 6.5."""

@define(kw_only=True)
class PbmFetchEntityHealthStatusSpec(vmodl.DataObject):
    """``pbm.compliance.FetchEntityHealthStatusSpec``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmFetchEntityHealthStatusSpec/
    """
    object_ref: PbmServerObjectRef
    backing_id: str | None = None

@define(kw_only=True)
class PbmRollupComplianceResult(vmodl.DataObject):
    """``pbm.compliance.RollupComplianceResult``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmRollupComplianceResult/
    """
    oldest_check_time: datetime.datetime
    entity: PbmServerObjectRef
    overall_compliance_status: str
    overall_compliance_task_status: str | None = None
    """Since 6.5."""
    result: list[PbmComplianceResult] | None = None
    error_cause: list[MethodFault] | None = None
    """Since 6.5."""
    profile_mismatch: bool
