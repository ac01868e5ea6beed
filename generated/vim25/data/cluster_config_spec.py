# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_das_config_info import ClusterDasConfigInfo
    from vim25.data.cluster_das_vm_config_spec import ClusterDasVmConfigSpec
    from vim25.data.cluster_drs_config_info import ClusterDrsConfigInfo
    from vim25.data.cluster_drs_vm_config_spec import ClusterDrsVmConfigSpec
    from vim25.data.cluster_rule_spec import ClusterRuleSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterConfigSpec(vmodl.DataObject):
    """Data object type ``ClusterConfigSpec`` (vmodl ``vim.cluster.ConfigSpec``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterConfigSpec/
    """

    das_config: ClusterDasConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "dasConfig", "type": "ClusterDasConfigInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``dasConfig``. Since 2.0."""

    das_vm_config_spec: list[ClusterDasVmConfigSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "dasVmConfigSpec", "type": "ClusterDasVmConfigSpec[]", "since": "2.0", "secret": False},
    )
    """Wire name ``dasVmConfigSpec``. Since 2.0."""

    drs_config: ClusterDrsConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "drsConfig", "type": "ClusterDrsConfigInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``drsConfig``. Since 2.0."""

    drs_vm_config_spec: list[ClusterDrsVmConfigSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "drsVmConfigSpec", "type": "ClusterDrsVmConfigSpec[]", "since": "2.0", "secret": False},
    )
    """Wire name ``drsVmConfigSpec``. Since 2.0."""

    rules_spec: list[ClusterRuleSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "rulesSpec", "type": "ClusterRuleSpec[]", "since": "2.0", "secret": False},
    )
    """Wire name ``rulesSpec``. Since 2.0."""
