# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``eam.issue.integrity.agency``."""

import builtins
import datetime
import typing

import vim25.services.eam
import vmodl
from vmodl.tables import data_types

TYPES = {
    "IntegrityAgencyCannotDeleteSoftware": (
        "IntegrityAgencyCannotDeleteSoftware", "IntegrityAgencyVUMIssue", "eam.issue.integrity.agency.CannotDeleteSoftware", "6.7", "",
    ),
    "IntegrityAgencyCannotStageSoftware": (
        "IntegrityAgencyCannotStageSoftware", "IntegrityAgencyVUMIssue", "eam.issue.integrity.agency.CannotStageSoftware", "6.7", "",
    ),
    "IntegrityAgencyVUMIssue": (
        "IntegrityAgencyVUMIssue", "AgencyIssue", "eam.issue.integrity.agency.VUMIssue", "6.7", "",
    ),
    "IntegrityAgencyVUMUnavailable": (
        "IntegrityAgencyVUMUnavailable", "IntegrityAgencyVUMIssue", "eam.issue.integrity.agency.VUMUnavailable", "6.7", "",
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
