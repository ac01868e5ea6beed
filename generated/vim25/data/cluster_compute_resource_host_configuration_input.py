# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterComputeResourceHostConfigurationInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_compute_resource_host_vmk_nic_info import ClusterComputeResourceHostVmkNicInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterComputeResourceHostConfigurationInput(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceHostConfigurationInput`` (vmodl
    ``vim.ClusterComputeResource.HostConfigurationInput``).

    Since 6.7.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceHostConfigurationInput/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "6.7.1", "secret": False},
    )
    """Wire name ``host``. Since 6.7.1. Refers to a HostSystem."""

    host_vmk_nics: list[ClusterComputeResourceHostVmkNicInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "hostVmkNics", "type": "ClusterComputeResourceHostVmkNicInfo[]", "since": "6.7.1", "secret": False},
    )
    """Wire name ``hostVmkNics``. Since 6.7.1."""

    allowed_in_non_maintenance_mode: bool | None = attrs.field(
        default=None,
        metadata={"wire": "allowedInNonMaintenanceMode", "type": "boolean", "since": "6.7.1", "secret": False},
    )
    """Wire name ``allowedInNonMaintenanceMode``. Since 6.7.1."""
