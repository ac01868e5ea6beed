# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``eam.issue.personality.agent``."""

import builtins
import datetime
import typing

import vim25.services.eam
import vmodl
from vmodl.tables import data_types

TYPES = {
    "PersonalityAgentAwaitingPMRemediation": (
        "PersonalityAgentAwaitingPMRemediation", "PersonalityAgentPMIssue", "eam.issue.personality.agent.AwaitingPMRemediation", "7.1", "",
    ),
    "PersonalityAgentBlockedByAgencyOperation": (
        "PersonalityAgentBlockedByAgencyOperation", "PersonalityAgentPMIssue", "eam.issue.personality.agent.BlockedByAgencyOperation", "7.1", "",
    ),
    "PersonalityAgentPMIssue": (
        "PersonalityAgentPMIssue", "AgentIssue", "eam.issue.personality.agent.PMIssue", "7.1", "",
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
