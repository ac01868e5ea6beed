# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.storageDrs``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "PlacementAffinityRuleRuleScope": (
        "PlacementAffinityRuleRuleScope", "vim.storageDrs.PlacementAffinityRule.RuleScope", "6.0", "",
        ("CLUSTER", "cluster"),
        ("HOST", "host"),
        ("STORAGE_POD", "storagePod"),
        ("DATASTORE", "datastore"),
    ),
    "PlacementAffinityRuleRuleType": (
        "PlacementAffinityRuleRuleType", "vim.storageDrs.PlacementAffinityRule.RuleType", "6.0", "",
        ("AFFINITY", "affinity"),
        ("ANTI_AFFINITY", "antiAffinity"),
        ("SOFT_AFFINITY", "softAffinity"),
        ("SOFT_ANTI_AFFINITY", "softAntiAffinity"),
    ),
    "StorageDrsPodConfigInfoBehavior": (
        "StorageDrsPodConfigInfoBehavior", "vim.storageDrs.PodConfigInfo.Behavior", "5.0", "",
        ("MANUAL", "manual"),
        ("AUTOMATED", "automated"),
    ),
    "StorageDrsSpaceLoadBalanceConfigSpaceThresholdMode": (
        "StorageDrsSpaceLoadBalanceConfigSpaceThresholdMode", "vim.storageDrs.SpaceLoadBalanceConfig.SpaceThresholdMode", "6.0", "",
        ("UTILIZATION", "utilization"),
        ("FREE_SPACE", "freeSpace"),
    ),
    "StoragePlacementSpecPlacementType": (
        "StoragePlacementSpecPlacementType", "vim.storageDrs.StoragePlacementSpec.PlacementType", "5.0", "",
        ("CREATE", "create"),
        ("RECONFIGURE", "reconfigure"),
        ("RELOCATE", "relocate"),
        ("CLONE", "clone"),
    ),
    "VirtualDiskRuleSpecRuleType": (
        "VirtualDiskRuleSpecRuleType", "vim.storageDrs.VirtualDiskRuleSpec.RuleType", "6.7", "",
        ("AFFINITY", "affinity"),
        ("ANTI_AFFINITY", "antiAffinity"),
        ("DISABLED", "disabled"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
