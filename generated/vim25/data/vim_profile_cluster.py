# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.profile.cluster``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "ClusterProfileCompleteConfigSpec": (
        "ClusterProfileCompleteConfigSpec", "ClusterProfileConfigSpec", "vim.profile.cluster.ClusterProfile.CompleteConfigSpec", "4.0", "",
        ("comply_profile", "complyProfile", "ComplianceProfile?", "4.0"),
    ),
    "ClusterProfileConfigInfo": (
        "ClusterProfileConfigInfo", "ProfileConfigInfo", "vim.profile.cluster.ClusterProfile.ConfigInfo", "4.0", "",
        ("comply_profile", "complyProfile", "ComplianceProfile?", "4.0"),
    ),
    "ClusterProfileConfigServiceCreateSpec": (
        "ClusterProfileConfigServiceCreateSpec", "ClusterProfileConfigSpec", "vim.profile.cluster.ClusterProfile.ConfigServiceCreateSpec", "4.0", "",
        ("service_type", "serviceType", "string[]?", "4.0"),
    ),
    "ClusterProfileConfigSpec": (
        "ClusterProfileConfigSpec", "ClusterProfileCreateSpec", "vim.profile.cluster.ClusterProfile.ConfigSpec", "4.0", "",
    ),
    "ClusterProfileCreateSpec": (
        "ClusterProfileCreateSpec", "ProfileCreateSpec", "vim.profile.cluster.ClusterProfile.CreateSpec", "4.0", "",
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
