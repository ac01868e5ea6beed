# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.profile.cluster``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "ClusterProfile": (
        "Profile", "vim.profile.cluster.ClusterProfile", "4.0", "",
        {
            "update_cluster_profile": {"name": "UpdateClusterProfile", "request": "UpdateClusterProfileRequestType", "since": "4.0", "vmodl_name": "update", "privilege": "Profile.Edit", "faults": ("DuplicateName",), "parameters": (
                ("config", "config", "ClusterProfileConfigSpec", "4.0"),
            )},
        },
    ),
    "ClusterProfileManager": (
        "ProfileManager", "vim.profile.cluster.ProfileManager", "4.0", "",
        {
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
