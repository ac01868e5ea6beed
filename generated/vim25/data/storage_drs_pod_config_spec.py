# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StorageDrsPodConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_rule_spec import ClusterRuleSpec
    from vim25.data.storage_drs_automation_config import StorageDrsAutomationConfig
    from vim25.data.storage_drs_io_load_balance_config import StorageDrsIoLoadBalanceConfig
    from vim25.data.storage_drs_option_spec import StorageDrsOptionSpec
    from vim25.data.storage_drs_space_load_balance_config import StorageDrsSpaceLoadBalanceConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageDrsPodConfigSpec(vmodl.DataObject):
    """Data object type ``StorageDrsPodConfigSpec`` (vmodl ``vim.storageDrs.PodConfigSpec``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsPodConfigSpec/
    """

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``enabled``. Since 5.0."""

    io_load_balance_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ioLoadBalanceEnabled", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``ioLoadBalanceEnabled``. Since 5.0."""

    default_vm_behavior: str | None = attrs.field(
        default=None,
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

    rule: list[ClusterRuleSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "rule", "type": "ClusterRuleSpec[]", "since": "5.0", "secret": False},
    )
    """Wire name ``rule``. Since 5.0."""

    option: list[StorageDrsOptionSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "option", "type": "StorageDrsOptionSpec[]", "since": "5.0", "secret": False},
    )
    """Wire name ``option``. Since 5.0."""
