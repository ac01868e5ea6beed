# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterRuleSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.array_update_spec import ArrayUpdateSpec

if TYPE_CHECKING:
    from vim25.data.cluster_rule_info import ClusterRuleInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterRuleSpec(ArrayUpdateSpec):
    """Data object type ``ClusterRuleSpec`` (vmodl ``vim.cluster.RuleSpec``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterRuleSpec/
    """

    info: ClusterRuleInfo | None = attrs.field(
        default=None,
        metadata={"wire": "info", "type": "ClusterRuleInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``info``. Since 2.0."""
