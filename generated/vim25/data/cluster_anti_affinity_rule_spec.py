# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterAntiAffinityRuleSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.cluster_rule_info import ClusterRuleInfo

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterAntiAffinityRuleSpec(ClusterRuleInfo):
    """Data object type ``ClusterAntiAffinityRuleSpec`` (vmodl ``vim.cluster.AntiAffinityRuleSpec``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterAntiAffinityRuleSpec/
    """

    vm: list[vmodl.ManagedObjectReference] = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference[]", "since": "2.0", "secret": False},
    )
    """Wire name ``vm``. Since 2.0. Refers to a VirtualMachine."""
