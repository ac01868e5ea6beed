# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type RuleViolation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vm_config_fault import VmConfigFault

if TYPE_CHECKING:
    import vmodl

    from vim25.data.cluster_rule_info import ClusterRuleInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RuleViolation(VmConfigFault):
    """Fault type ``RuleViolation`` (vmodl ``vim.fault.RuleViolation``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/RuleViolation/
    """

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``host``. Since 2.5. Refers to a HostSystem."""

    rule: ClusterRuleInfo = attrs.field(
        metadata={"wire": "rule", "type": "ClusterRuleInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``rule``. Since 4.0."""
