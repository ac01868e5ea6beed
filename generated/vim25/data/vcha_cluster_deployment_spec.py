# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VchaClusterDeploymentSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_network_config_spec import ClusterNetworkConfigSpec
    from vim25.data.node_deployment_spec import NodeDeploymentSpec
    from vim25.data.passive_node_deployment_spec import PassiveNodeDeploymentSpec
    from vim25.data.source_node_spec import SourceNodeSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VchaClusterDeploymentSpec(vmodl.DataObject):
    """Data object type ``VchaClusterDeploymentSpec`` (vmodl
    ``vim.vcha.FailoverClusterConfigurator.VchaClusterDeploymentSpec``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VchaClusterDeploymentSpec/
    """

    passive_deployment_spec: PassiveNodeDeploymentSpec = attrs.field(
        metadata={"wire": "passiveDeploymentSpec", "type": "PassiveNodeDeploymentSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``passiveDeploymentSpec``. Since 6.5."""

    witness_deployment_spec: NodeDeploymentSpec = attrs.field(
        metadata={"wire": "witnessDeploymentSpec", "type": "NodeDeploymentSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``witnessDeploymentSpec``. Since 6.5."""

    active_vc_spec: SourceNodeSpec = attrs.field(
        metadata={"wire": "activeVcSpec", "type": "SourceNodeSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``activeVcSpec``. Since 6.5."""

    active_vc_network_config: ClusterNetworkConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "activeVcNetworkConfig", "type": "ClusterNetworkConfigSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``activeVcNetworkConfig``. Since 6.5."""
