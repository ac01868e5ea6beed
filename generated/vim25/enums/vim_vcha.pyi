# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.vcha``."""

import vmodl

class VchaClusterMode(vmodl.OpenEnum):
    """``vim.vcha.FailoverClusterManager.VchaClusterMode``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VchaClusterMode_enum/
    """
    ENABLED = "enabled"
    DISABLED = "disabled"
    MAINTENANCE = "maintenance"

class VchaClusterState(vmodl.OpenEnum):
    """``vim.vcha.FailoverClusterManager.VchaClusterState``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VchaClusterState_enum/
    """
    HEALTHY = "healthy"
    DEGRADED = "degraded"
    ISOLATED = "isolated"

class VchaNodeRole(vmodl.OpenEnum):
    """``vim.vcha.FailoverClusterManager.VchaNodeRole``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VchaNodeRole_enum/
    """
    ACTIVE = "active"
    PASSIVE = "passive"
    WITNESS = "witness"

class VchaNodeState(vmodl.OpenEnum):
    """``vim.vcha.FailoverClusterManager.VchaNodeState``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VchaNodeState_enum/
    """
    UP = "up"
    DOWN = "down"

class VchaState(vmodl.OpenEnum):
    """``vim.vcha.FailoverClusterConfigurator.VchaState``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VchaState_enum/
    """
    CONFIGURED = "configured"
    NOT_CONFIGURED = "notConfigured"
    INVALID = "invalid"
    PREPARED = "prepared"
