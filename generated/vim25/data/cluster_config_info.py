# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_das_config_info import ClusterDasConfigInfo
    from vim25.data.cluster_das_vm_config_info import ClusterDasVmConfigInfo
    from vim25.data.cluster_drs_config_info import ClusterDrsConfigInfo
    from vim25.data.cluster_drs_vm_config_info import ClusterDrsVmConfigInfo
    from vim25.data.cluster_rule_info import ClusterRuleInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterConfigInfo(vmodl.DataObject):
    """Data object type ``ClusterConfigInfo`` (vmodl ``vim.cluster.ConfigInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterConfigInfo/
    """

    das_config: ClusterDasConfigInfo = attrs.field(
        metadata={"wire": "dasConfig", "type": "ClusterDasConfigInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``dasConfig``. Since 2.0."""

    das_vm_config: list[ClusterDasVmConfigInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "dasVmConfig", "type": "ClusterDasVmConfigInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``dasVmConfig``. Since 2.0."""

    drs_config: ClusterDrsConfigInfo = attrs.field(
        metadata={"wire": "drsConfig", "type": "ClusterDrsConfigInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``drsConfig``. Since 2.0."""

    drs_vm_config: list[ClusterDrsVmConfigInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "drsVmConfig", "type": "ClusterDrsVmConfigInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``drsVmConfig``. Since 2.0."""

    rule: list[ClusterRuleInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "rule", "type": "ClusterRuleInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``rule``. Since 2.0."""
