# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskAntiAffinityRuleSpec."""

from __future__ import annotations

import attrs

from vim25.data.cluster_rule_info import ClusterRuleInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskAntiAffinityRuleSpec(ClusterRuleInfo):
    """Data object type ``VirtualDiskAntiAffinityRuleSpec`` (vmodl
    ``vim.storageDrs.VirtualDiskAntiAffinityRuleSpec``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskAntiAffinityRuleSpec/
    """

    disk_id: list[int] = attrs.field(
        metadata={"wire": "diskId", "type": "int[]", "since": "5.0", "secret": False},
    )
    """Wire name ``diskId``. Since 5.0."""
