# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``eam.issue.integrity.agency``."""

from attrs import define

from vim25.services.eam.data.eam_issue import AgencyIssue

@define(kw_only=True)
class IntegrityAgencyCannotDeleteSoftware(IntegrityAgencyVUMIssue):
    """``eam.issue.integrity.agency.CannotDeleteSoftware``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IntegrityAgencyCannotDeleteSoftware/
    """

@define(kw_only=True)
class IntegrityAgencyCannotStageSoftware(IntegrityAgencyVUMIssue):
    """``eam.issue.integrity.agency.CannotStageSoftware``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IntegrityAgencyCannotStageSoftware/
    """

@define(kw_only=True)
class IntegrityAgencyVUMIssue(AgencyIssue):
    """``eam.issue.integrity.agency.VUMIssue``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IntegrityAgencyVUMIssue/
    """

@define(kw_only=True)
class IntegrityAgencyVUMUnavailable(IntegrityAgencyVUMIssue):
    """``eam.issue.integrity.agency.VUMUnavailable``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IntegrityAgencyVUMUnavailable/
    """
