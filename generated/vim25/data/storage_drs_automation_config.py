# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StorageDrsAutomationConfig."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageDrsAutomationConfig(vmodl.DataObject):
    """Data object type ``StorageDrsAutomationConfig`` (vmodl ``vim.storageDrs.AutomationConfig``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsAutomationConfig/
    """

    space_load_balance_automation_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "spaceLoadBalanceAutomationMode", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``spaceLoadBalanceAutomationMode``. Since 6.0."""

    io_load_balance_automation_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "ioLoadBalanceAutomationMode", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``ioLoadBalanceAutomationMode``. Since 6.0."""

    rule_enforcement_automation_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "ruleEnforcementAutomationMode", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``ruleEnforcementAutomationMode``. Since 6.0."""

    policy_enforcement_automation_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "policyEnforcementAutomationMode", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``policyEnforcementAutomationMode``. Since 6.0."""

    vm_evacuation_automation_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "vmEvacuationAutomationMode", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``vmEvacuationAutomationMode``. Since 6.0."""
