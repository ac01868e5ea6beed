# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ExtendHCIRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_compute_resource_host_configuration_input import ClusterComputeResourceHostConfigurationInput
    from vim25.data.sddc_base import SDDCBase


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExtendHCIRequestType(vmodl.Request):
    """Request type ``ExtendHCIRequestType``."""

    host_inputs: list[ClusterComputeResourceHostConfigurationInput] | None = attrs.field(
        default=None,
        metadata={"wire": "hostInputs", "type": "ClusterComputeResourceHostConfigurationInput[]", "since": "6.7.1", "secret": False},
    )
    """Wire name ``hostInputs``. Since 6.7.1."""

    v_san_config_spec: SDDCBase | None = attrs.field(
        default=None,
        metadata={"wire": "vSanConfigSpec", "type": "SDDCBase", "since": "6.7.1", "secret": False},
    )
    """Wire name ``vSanConfigSpec``. Since 6.7.1."""
