# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.profile.cluster``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "ClusterProfileServiceType": (
        "ClusterProfileServiceType", "vim.profile.cluster.ClusterProfile.ServiceType", "4.0", "",
        ("DRS", "DRS"),
        ("HA", "HA"),
        ("DPM", "DPM"),
        ("FT", "FT"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
