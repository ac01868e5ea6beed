# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskRuleSpec."""

from __future__ import annotations

import attrs

from vim25.data.cluster_rule_info import ClusterRuleInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskRuleSpec(ClusterRuleInfo):
    """Data object type ``VirtualDiskRuleSpec`` (vmodl ``vim.storageDrs.VirtualDiskRuleSpec``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskRuleSpec/
    """

    disk_rule_type: str = attrs.field(
        metadata={"wire": "diskRuleType", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``diskRuleType``. Since 6.7."""

    disk_id: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "diskId", "type": "int[]", "since": "6.7", "secret": False},
    )
    """Wire name ``diskId``. Since 6.7."""
