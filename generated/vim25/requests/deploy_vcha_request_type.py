# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type DeployVchaRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vcha_cluster_deployment_spec import VchaClusterDeploymentSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DeployVchaRequestType(vmodl.Request):
    """Request type ``deployVchaRequestType``."""

    deployment_spec: VchaClusterDeploymentSpec = attrs.field(
        metadata={"wire": "deploymentSpec", "type": "VchaClusterDeploymentSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``deploymentSpec``. Since 6.5."""
