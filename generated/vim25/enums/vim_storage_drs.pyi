# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.storageDrs``."""

import vmodl

class PlacementAffinityRuleRuleScope(vmodl.OpenEnum):
    """``vim.storageDrs.PlacementAffinityRule.RuleScope``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PlacementAffinityRuleRuleScope_enum/
    """
    CLUSTER = "cluster"
    HOST = "host"
    STORAGE_POD = "storagePod"
    DATASTORE = "datastore"

class PlacementAffinityRuleRuleType(vmodl.OpenEnum):
    """``vim.storageDrs.PlacementAffinityRule.RuleType``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PlacementAffinityRuleRuleType_enum/
    """
    AFFINITY = "affinity"
    ANTI_AFFINITY = "antiAffinity"
    SOFT_AFFINITY = "softAffinity"
    SOFT_ANTI_AFFINITY = "softAntiAffinity"

class StorageDrsPodConfigInfoBehavior(vmodl.OpenEnum):
    """``vim.storageDrs.PodConfigInfo.Behavior``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsPodConfigInfoBehavior_enum/
    """
    MANUAL = "manual"
    AUTOMATED = "automated"

class StorageDrsSpaceLoadBalanceConfigSpaceThresholdMode(vmodl.OpenEnum):
    """``vim.storageDrs.SpaceLoadBalanceConfig.SpaceThresholdMode``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsSpaceLoadBalanceConfigSpaceThresholdMode_enum/
    """
    UTILIZATION = "utilization"
    FREE_SPACE = "freeSpace"

class StoragePlacementSpecPlacementType(vmodl.OpenEnum):
    """``vim.storageDrs.StoragePlacementSpec.PlacementType``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StoragePlacementSpecPlacementType_enum/
    """
    CREATE = "create"
    RECONFIGURE = "reconfigure"
    RELOCATE = "relocate"
    CLONE = "clone"

class VirtualDiskRuleSpecRuleType(vmodl.OpenEnum):
    """``vim.storageDrs.VirtualDiskRuleSpec.RuleType``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskRuleSpecRuleType_enum/
    """
    AFFINITY = "affinity"
    ANTI_AFFINITY = "antiAffinity"
    DISABLED = "disabled"
