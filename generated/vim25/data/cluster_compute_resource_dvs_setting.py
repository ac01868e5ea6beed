# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterComputeResourceDVSSetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_compute_resource_dvs_setting_dv_portgroup_to_service_mapping import ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterComputeResourceDVSSetting(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceDVSSetting`` (vmodl
    ``vim.ClusterComputeResource.DVSSetting``).

    Since 6.7.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceDVSSetting/
    """

    dv_switch: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "dvSwitch", "type": "ManagedObjectReference", "since": "6.7.1", "secret": False},
    )
    """Wire name ``dvSwitch``. Since 6.7.1. Refers to a DistributedVirtualSwitch."""

    pnic_devices: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "pnicDevices", "type": "string[]", "since": "6.7.1", "secret": False},
    )
    """Wire name ``pnicDevices``. Since 6.7.1."""

    dv_portgroup_setting: list[ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping] | None = attrs.field(
        default=None,
        metadata={"wire": "dvPortgroupSetting", "type": "ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping[]", "since": "6.7.1", "secret": False},
    )
    """Wire name ``dvPortgroupSetting``. Since 6.7.1."""
