# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.vcha``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "VchaClusterMode": (
        "VchaClusterMode", "vim.vcha.FailoverClusterManager.VchaClusterMode", "6.5", "",
        ("ENABLED", "enabled"),
        ("DISABLED", "disabled"),
        ("MAINTENANCE", "maintenance"),
    ),
    "VchaClusterState": (
        "VchaClusterState", "vim.vcha.FailoverClusterManager.VchaClusterState", "6.5", "",
        ("HEALTHY", "healthy"),
        ("DEGRADED", "degraded"),
        ("ISOLATED", "isolated"),
    ),
    "VchaNodeRole": (
        "VchaNodeRole", "vim.vcha.FailoverClusterManager.VchaNodeRole", "6.5", "",
        ("ACTIVE", "active"),
        ("PASSIVE", "passive"),
        ("WITNESS", "witness"),
    ),
    "VchaNodeState": (
        "VchaNodeState", "vim.vcha.FailoverClusterManager.VchaNodeState", "6.5", "",
        ("UP", "up"),
        ("DOWN", "down"),
    ),
    "VchaState": (
        "VchaState", "vim.vcha.FailoverClusterConfigurator.VchaState", "6.5", "",
        ("CONFIGURED", "configured"),
        ("NOT_CONFIGURED", "notConfigured"),
        ("INVALID", "invalid"),
        ("PREPARED", "prepared"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
