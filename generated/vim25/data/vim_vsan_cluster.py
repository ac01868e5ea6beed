# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vsan.cluster``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "VsanClusterConfigInfo": (
        "VsanClusterConfigInfo", None, "vim.vsan.cluster.ConfigInfo", "5.5", "",
        ("enabled", "enabled", "boolean?", "5.5"),
        ("default_config", "defaultConfig", "VsanClusterConfigInfoHostDefaultInfo?", "5.5"),
        ("vsan_esa_enabled", "vsanEsaEnabled", "boolean?", "8.0.0.1"),
    ),
    "VsanClusterConfigInfoHostDefaultInfo": (
        "VsanClusterConfigInfoHostDefaultInfo", None, "vim.vsan.cluster.ConfigInfo.HostDefaultInfo", "5.5", "",
        ("uuid", "uuid", "string?", "5.5"),
        ("auto_claim_storage", "autoClaimStorage", "boolean?", "5.5"),
        ("checksum_enabled", "checksumEnabled", "boolean?", "6.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
