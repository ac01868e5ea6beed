# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreatePassiveNodeRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.passive_node_deployment_spec import PassiveNodeDeploymentSpec
    from vim25.data.source_node_spec import SourceNodeSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreatePassiveNodeRequestType(vmodl.Request):
    """Request type ``createPassiveNodeRequestType``."""

    passive_deployment_spec: PassiveNodeDeploymentSpec = attrs.field(
        metadata={"wire": "passiveDeploymentSpec", "type": "PassiveNodeDeploymentSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``passiveDeploymentSpec``. Since 6.5."""

    source_vc_spec: SourceNodeSpec = attrs.field(
        metadata={"wire": "sourceVcSpec", "type": "SourceNodeSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``sourceVcSpec``. Since 6.5."""
