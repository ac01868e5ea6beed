# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDependencyRuleInfo."""

from __future__ import annotations

import attrs

from vim25.data.cluster_rule_info import ClusterRuleInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDependencyRuleInfo(ClusterRuleInfo):
    """Data object type ``ClusterDependencyRuleInfo`` (vmodl ``vim.cluster.DependencyRuleInfo``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDependencyRuleInfo/
    """

    vm_group: str = attrs.field(
        metadata={"wire": "vmGroup", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``vmGroup``. Since 6.5."""

    depends_on_vm_group: str = attrs.field(
        metadata={"wire": "dependsOnVmGroup", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``dependsOnVmGroup``. Since 6.5."""
