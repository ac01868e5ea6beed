# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateWitnessNodeRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.node_deployment_spec import NodeDeploymentSpec
    from vim25.data.source_node_spec import SourceNodeSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateWitnessNodeRequestType(vmodl.Request):
    """Request type ``createWitnessNodeRequestType``."""

    witness_deployment_spec: NodeDeploymentSpec = attrs.field(
        metadata={"wire": "witnessDeploymentSpec", "type": "NodeDeploymentSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``witnessDeploymentSpec``. Since 6.5."""

    source_vc_spec: SourceNodeSpec = attrs.field(
        metadata={"wire": "sourceVcSpec", "type": "SourceNodeSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``sourceVcSpec``. Since 6.5."""
