# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterVmHostRuleInfo."""

from __future__ import annotations

import attrs

from vim25.data.cluster_rule_info import ClusterRuleInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterVmHostRuleInfo(ClusterRuleInfo):
    """Data object type ``ClusterVmHostRuleInfo`` (vmodl ``vim.cluster.VmHostRuleInfo``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterVmHostRuleInfo/
    """

    vm_group_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "vmGroupName", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``vmGroupName``. Since 4.1."""

    affine_host_group_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "affineHostGroupName", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``affineHostGroupName``. Since 4.1."""

    anti_affine_host_group_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "antiAffineHostGroupName", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``antiAffineHostGroupName``. Since 4.1."""
