# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``eam.issue.personality.agency``."""

import builtins
import datetime
import typing

import vim25.services.eam
import vmodl
from vmodl.tables import data_types

TYPES = {
    "PersonalityAgencyCannotConfigureSolutions": (
        "PersonalityAgencyCannotConfigureSolutions", "PersonalityAgencyPMIssue", "eam.issue.personality.agency.CannotConfigureSolutions", "7.1", "",
        ("cr", "cr", "ManagedObjectReference", "7.1", False, "ComputeResource"),
        ("solutions_to_modify", "solutionsToModify", "string[]?", "7.1"),
        ("solutions_to_remove", "solutionsToRemove", "string[]?", "7.1"),
    ),
    "PersonalityAgencyCannotUploadDepot": (
        "PersonalityAgencyCannotUploadDepot", "PersonalityAgencyDepotIssue", "eam.issue.personality.agency.CannotUploadDepot", "7.1", "",
        ("local_depot_url", "localDepotUrl", "string", "7.1"),
    ),
    "PersonalityAgencyDepotIssue": (
        "PersonalityAgencyDepotIssue", "PersonalityAgencyPMIssue", "eam.issue.personality.agency.DepotIssue", "7.1", "",
        ("remote_depot_url", "remoteDepotUrl", "string", "7.1"),
    ),
    "PersonalityAgencyInaccessibleDepot": (
        "PersonalityAgencyInaccessibleDepot", "PersonalityAgencyDepotIssue", "eam.issue.personality.agency.InaccessibleDepot", "7.1", "",
    ),
    "PersonalityAgencyInvalidDepot": (
        "PersonalityAgencyInvalidDepot", "PersonalityAgencyDepotIssue", "eam.issue.personality.agency.InvalidDepot", "7.1", "",
    ),
    "PersonalityAgencyPMIssue": (
        "PersonalityAgencyPMIssue", "AgencyIssue", "eam.issue.personality.agency.PMIssue", "7.1", "",
    ),
    "PersonalityAgencyPMUnavailable": (
        "PersonalityAgencyPMUnavailable", "PersonalityAgencyPMIssue", "eam.issue.personality.agency.PMUnavailable", "7.1", "",
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
