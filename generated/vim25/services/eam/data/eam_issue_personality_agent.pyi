# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``eam.issue.personality.agent``."""

from attrs import define

from vim25.services.eam.data.eam_issue import AgentIssue

@define(kw_only=True)
class PersonalityAgentAwaitingPMRemediation(PersonalityAgentPMIssue):
    """``eam.issue.personality.agent.AwaitingPMRemediation``. Since 7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PersonalityAgentAwaitingPMRemediation/
    """

@define(kw_only=True)
class PersonalityAgentBlockedByAgencyOperation(PersonalityAgentPMIssue):
    """``eam.issue.personality.agent.BlockedByAgencyOperation``. Since 7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PersonalityAgentBlockedByAgencyOperation/
    """

@define(kw_only=True)
class PersonalityAgentPMIssue(AgentIssue):
    """``eam.issue.personality.agent.PMIssue``. Since 7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PersonalityAgentPMIssue/
    """
