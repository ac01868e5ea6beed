# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ConfigureHCIRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_compute_resource_hci_config_spec import ClusterComputeResourceHCIConfigSpec
    from vim25.data.cluster_compute_resource_host_configuration_input import ClusterComputeResourceHostConfigurationInput


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ConfigureHCIRequestType(vmodl.Request):
    """Request type ``ConfigureHCIRequestType``."""

    cluster_spec: ClusterComputeResourceHCIConfigSpec = attrs.field(
        metadata={"wire": "clusterSpec", "type": "ClusterComputeResourceHCIConfigSpec", "since": "6.7.1", "secret": False},
    )
    """Wire name ``clusterSpec``. Since 6.7.1."""

    host_inputs: list[ClusterComputeResourceHostConfigurationInput] | None = attrs.field(
        default=None,
        metadata={"wire": "hostInputs", "type": "ClusterComputeResourceHostConfigurationInput[]", "since": "6.7.1", "secret": False},
    )
    """Wire name ``hostInputs``. Since 6.7.1."""
