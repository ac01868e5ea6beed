# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``eam.issue.personality.agency``."""

import vmodl
from attrs import define, field

from vim25.managed.vim import ComputeResource
from vim25.services.eam.data.eam_issue import AgencyIssue

def _ComputeResource(given: vmodl.ManagedObjectReference[ComputeResource] | ComputeResource) -> vmodl.ManagedObjectReference[ComputeResource]: ...

@define(kw_only=True)
class PersonalityAgencyCannotConfigureSolutions(PersonalityAgencyPMIssue):
    """``eam.issue.personality.agency.CannotConfigureSolutions``. Since 7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PersonalityAgencyCannotConfigureSolutions/
    """
    cr: vmodl.ManagedObjectReference[ComputeResource] = field(converter=_ComputeResource)
    """Refers to a ComputeResource."""
    solutions_to_modify: list[str] | None = None
    solutions_to_remove: list[str] | None = None

@define(kw_only=True)
class PersonalityAgencyCannotUploadDepot(PersonalityAgencyDepotIssue):
    """``eam.issue.personality.agency.CannotUploadDepot``. Since 7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PersonalityAgencyCannotUploadDepot/
    """
    local_depot_url: str

@define(kw_only=True)
class PersonalityAgencyDepotIssue(PersonalityAgencyPMIssue):
    """``eam.issue.personality.agency.DepotIssue``. Since 7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PersonalityAgencyDepotIssue/
    """
    remote_depot_url: str

@define(kw_only=True)
class PersonalityAgencyInaccessibleDepot(PersonalityAgencyDepotIssue):
    """``eam.issue.personality.agency.InaccessibleDepot``. Since 7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PersonalityAgencyInaccessibleDepot/
    """

@define(kw_only=True)
class PersonalityAgencyInvalidDepot(PersonalityAgencyDepotIssue):
    """``eam.issue.personality.agency.InvalidDepot``. Since 7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PersonalityAgencyInvalidDepot/
    """

@define(kw_only=True)
class PersonalityAgencyPMIssue(AgencyIssue):
    """``eam.issue.personality.agency.PMIssue``. Since 7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PersonalityAgencyPMIssue/
    """

@define(kw_only=True)
class PersonalityAgencyPMUnavailable(PersonalityAgencyPMIssue):
    """``eam.issue.personality.agency.PMUnavailable``. Since 7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PersonalityAgencyPMUnavailable/
    """
