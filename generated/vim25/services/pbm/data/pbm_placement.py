# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``pbm.placement``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import data_types

TYPES = {
    "PbmPlacementCapabilityConstraintsRequirement": (
        "PbmPlacementCapabilityConstraintsRequirement", "PbmPlacementRequirement", "pbm.placement.CapabilityConstraintsRequirement", "6.5", "",
        ("constraints", "constraints", "PbmCapabilityConstraints", "6.5"),
    ),
    "PbmPlacementCapabilityProfileRequirement": (
        "PbmPlacementCapabilityProfileRequirement", "PbmPlacementRequirement", "pbm.placement.CapabilityProfileRequirement", "6.5", "",
        ("profile_id", "profileId", "PbmProfileId", "6.5"),
    ),
    "PbmPlacementCompatibilityResult": (
        "PbmPlacementCompatibilityResult", None, "pbm.placement.CompatibilityResult", "1.0", "",
        ("hub", "hub", "PbmPlacementHub", "1.0"),
        ("matching_resources", "matchingResources", "PbmPlacementMatchingResources[]?", "6.5"),
        ("how_many", "howMany", "long?", "6.5"),
        ("utilization", "utilization", "PbmPlacementResourceUtilization[]?", "6.5"),
        ("warning", "warning", "MethodFault[]?", "1.0"),
        ("error", "error", "MethodFault[]?", "1.0"),
    ),
    "PbmPlacementHub": (
        "PbmPlacementHub", None, "pbm.placement.PlacementHub", "1.0", "",
        ("hub_type", "hubType", "string", "1.0"),
        ("hub_id", "hubId", "string", "1.0"),
    ),
    "PbmPlacementMatchingReplicationResources": (
        "PbmPlacementMatchingReplicationResources", "PbmPlacementMatchingResources", "pbm.placement.MatchingReplicationResources", "6.5", "",
        ("replication_group", "replicationGroup", "ReplicationGroupId[]?", "6.5"),
    ),
    "PbmPlacementMatchingResources": (
        "PbmPlacementMatchingResources", None, "pbm.placement.MatchingResources", "6.5", "",
    ),
    "PbmPlacementRequirement": (
        "PbmPlacementRequirement", None, "pbm.placement.Requirement", "6.5", "",
    ),
    "PbmPlacementResourceUtilization": (
        "PbmPlacementResourceUtilization", None, "pbm.placement.ResourceUtilization", "6.5", "",
        ("name", "name", "PbmExtendedElementDescription", "6.5"),
        ("description", "description", "PbmExtendedElementDescription", "6.5"),
        ("available_before", "availableBefore", "long?", "6.5"),
        ("available_after", "availableAfter", "long?", "6.5"),
        ("total", "total", "long?", "6.5"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
