# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PassiveNodeDeploymentSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.node_deployment_spec import NodeDeploymentSpec

if TYPE_CHECKING:
    from vim25.data.customization_ip_settings import CustomizationIPSettings


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PassiveNodeDeploymentSpec(NodeDeploymentSpec):
    """Data object type ``PassiveNodeDeploymentSpec`` (vmodl
    ``vim.vcha.FailoverClusterConfigurator.PassiveNodeDeploymentSpec``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PassiveNodeDeploymentSpec/
    """

    failover_ip_settings: CustomizationIPSettings | None = attrs.field(
        default=None,
        metadata={"wire": "failoverIpSettings", "type": "CustomizationIPSettings", "since": "6.5", "secret": False},
    )
    """Wire name ``failoverIpSettings``. Since 6.5."""
