# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StorageDrsPodConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_rule_info import ClusterRuleInfo
    from vim25.data.option_value import OptionValue
    from vim25.data.storage_drs_automation_config import StorageDrsAutomationConfig
    from vim25.data.storage_drs_io_load_balance_config import StorageDrsIoLoadBalanceConfig
    from vim25.data.storage_drs_space_load_balance_config import StorageDrsSpaceLoadBalanceConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageDrsPodConfigInfo(vmodl.DataObject):
    """Data object type ``StorageDrsPodConfigInfo`` (vmodl ``vim.storageDrs.PodConfigInfo``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsPodConfigInfo/
    """

    enabled: bool = attrs.field(
        metadata={"wire": "enabled", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``enabled``. Since 5.0."""

    io_load_balance_enabled: bool = attrs.field(
        metadata={"wire": "ioLoadBalanceEnabled", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``ioLoadBalanceEnabled``. Since 5.0."""

    default_vm_behavior: str = attrs.field(
        metadata={"wire": "defaultVmBehavior", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``defaultVmBehavior``. Since 5.0."""

    load_balance_interval: int | None = attrs.field(
        default=None,
        metadata={"wire": "loadBalanceInterval", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``loadBalanceInterval``. Since 5.0."""

    default_intra_vm_affinity: bool | None = attrs.field(
        default=None,
        metadata={"wire": "defaultIntraVmAffinity", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``defaultIntraVmAffinity``. Since 5.0."""

    space_load_balance_config: StorageDrsSpaceLoadBalanceConfig | None = attrs.field(
        default=None,
        metadata={"wire": "spaceLoadBalanceConfig", "type": "StorageDrsSpaceLoadBalanceConfig", "since": "5.0", "secret": False},
    )
    """Wire name ``spaceLoadBalanceConfig``. Since 5.0."""

    io_load_balance_config: StorageDrsIoLoadBalanceConfig | None = attrs.field(
        default=None,
        metadata={"wire": "ioLoadBalanceConfig", "type": "StorageDrsIoLoadBalanceConfig", "since": "5.0", "secret": False},
    )
    """Wire name ``ioLoadBalanceConfig``. Since 5.0."""

    automation_overrides: StorageDrsAutomationConfig | None = attrs.field(
        default=None,
        metadata={"wire": "automationOverrides", "type": "StorageDrsAutomationConfig", "since": "6.0", "secret": False},
    )
    """Wire name ``automationOverrides``. Since 6.0."""

    rule: list[ClusterRuleInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "rule", "type": "ClusterRuleInfo[]", "since": "5.0", "secret": False},
    )
    """Wire name ``rule``. Since 5.0."""

    option: list[OptionValue] | None = attrs.field(
        default=None,
        metadata={"wire": "option", "type": "OptionValue[]", "since": "5.0", "secret": False},
    )
    """Wire name ``option``. Since 5.0."""
