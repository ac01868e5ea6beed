# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterComputeResourceHCIConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_compute_resource_dvs_setting import ClusterComputeResourceDVSSetting
    from vim25.data.cluster_compute_resource_host_configuration_profile import ClusterComputeResourceHostConfigurationProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterComputeResourceHCIConfigInfo(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceHCIConfigInfo`` (vmodl
    ``vim.ClusterComputeResource.HCIConfigInfo``).

    Since 6.7.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceHCIConfigInfo/
    """

    workflow_state: str = attrs.field(
        metadata={"wire": "workflowState", "type": "string", "since": "6.7.1", "secret": False},
    )
    """Wire name ``workflowState``. Since 6.7.1."""

    dvs_setting: list[ClusterComputeResourceDVSSetting] | None = attrs.field(
        default=None,
        metadata={"wire": "dvsSetting", "type": "ClusterComputeResourceDVSSetting[]", "since": "6.7.1", "secret": False},
    )
    """Wire name ``dvsSetting``. Since 6.7.1."""

    configured_hosts: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "configuredHosts", "type": "ManagedObjectReference[]", "since": "6.7.1", "secret": False},
    )
    """Wire name ``configuredHosts``. Since 6.7.1. Refers to a HostSystem."""

    host_config_profile: ClusterComputeResourceHostConfigurationProfile | None = attrs.field(
        default=None,
        metadata={"wire": "hostConfigProfile", "type": "ClusterComputeResourceHostConfigurationProfile", "since": "6.7.1", "secret": False},
    )
    """Wire name ``hostConfigProfile``. Since 6.7.1."""
