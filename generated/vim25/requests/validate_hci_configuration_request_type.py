# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ValidateHCIConfigurationRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_compute_resource_hci_config_spec import ClusterComputeResourceHCIConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ValidateHCIConfigurationRequestType(vmodl.Request):
    """Request type ``ValidateHCIConfigurationRequestType``."""

    hci_config_spec: ClusterComputeResourceHCIConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "hciConfigSpec", "type": "ClusterComputeResourceHCIConfigSpec", "since": "6.7.1", "secret": False},
    )
    """Wire name ``hciConfigSpec``. Since 6.7.1."""

    hosts: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "hosts", "type": "ManagedObjectReference[]", "since": "6.7.1", "secret": False},
    )
    """Wire name ``hosts``. Since 6.7.1. Refers to a HostSystem."""
