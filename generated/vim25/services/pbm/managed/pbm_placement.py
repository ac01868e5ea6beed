# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``pbm.placement``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "PbmPlacementSolver": (
        None, "pbm.placement.PlacementSolver", "1.0", "",
        {
            "pbm_check_compatibility": {"name": "PbmCheckCompatibility", "request": "PbmCheckCompatibilityRequestType", "result": "PbmPlacementCompatibilityResult[]", "nullable": True, "since": "1.0", "vmodl_name": "checkCompatibility", "privilege": "StorageProfile.View", "service": "pbm", "parameters": (
                ("hubs_to_search", "hubsToSearch", "PbmPlacementHub[]?", "1.0"),
                ("profile", "profile", "PbmProfileId", "1.0"),
            )},
            "pbm_check_compatibility_with_spec": {"name": "PbmCheckCompatibilityWithSpec", "request": "PbmCheckCompatibilityWithSpecRequestType", "result": "PbmPlacementCompatibilityResult[]", "nullable": True, "since": "1.0", "vmodl_name": "checkCompatibilityWithSpec", "privilege": "StorageProfile.View", "service": "pbm", "parameters": (
                ("hubs_to_search", "hubsToSearch", "PbmPlacementHub[]?", "1.0"),
                ("profile_spec", "profileSpec", "PbmCapabilityProfileCreateSpec", "1.0"),
            )},
            "pbm_check_requirements": {"name": "PbmCheckRequirements", "request": "PbmCheckRequirementsRequestType", "result": "PbmPlacementCompatibilityResult[]", "nullable": True, "since": "6.5", "vmodl_name": "checkRequirements", "privilege": "StorageProfile.View", "faults": ("PbmFault",), "service": "pbm", "parameters": (
                ("hubs_to_search", "hubsToSearch", "PbmPlacementHub[]?", "6.5"),
                ("placement_subject_ref", "placementSubjectRef", "PbmServerObjectRef?", "6.5"),
                ("placement_subject_requirement", "placementSubjectRequirement", "PbmPlacementRequirement[]?", "6.5"),
            )},
            "pbm_query_matching_hub": {"name": "PbmQueryMatchingHub", "request": "PbmQueryMatchingHubRequestType", "result": "PbmPlacementHub[]", "nullable": True, "since": "1.0", "vmodl_name": "queryMatchingHub", "privilege": "StorageProfile.View", "faults": ("PbmFault",), "service": "pbm", "parameters": (
                ("hubs_to_search", "hubsToSearch", "PbmPlacementHub[]?", "1.0"),
                ("profile", "profile", "PbmProfileId", "1.0"),
            )},
            "pbm_query_matching_hub_with_spec": {"name": "PbmQueryMatchingHubWithSpec", "request": "PbmQueryMatchingHubWithSpecRequestType", "result": "PbmPlacementHub[]", "nullable": True, "since": "1.0", "vmodl_name": "queryMatchingHubWithSpec", "privilege": "StorageProfile.View", "faults": ("PbmFault",), "service": "pbm", "parameters": (
                ("hubs_to_search", "hubsToSearch", "PbmPlacementHub[]?", "1.0"),
                ("create_spec", "createSpec", "PbmCapabilityProfileCreateSpec", "1.0"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
