# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterComputeResourceDvsProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_compute_resource_dvs_profile_dv_portgroup_spec_to_service_mapping import ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterComputeResourceDvsProfile(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceDvsProfile`` (vmodl
    ``vim.ClusterComputeResource.DvsProfile``).

    Since 6.7.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceDvsProfile/
    """

    dvs_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "dvsName", "type": "string", "since": "6.7.1", "secret": False},
    )
    """Wire name ``dvsName``. Since 6.7.1."""

    dv_switch: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "dvSwitch", "type": "ManagedObjectReference", "since": "6.7.1", "secret": False},
    )
    """Wire name ``dvSwitch``. Since 6.7.1. Refers to a DistributedVirtualSwitch."""

    pnic_devices: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "pnicDevices", "type": "string[]", "since": "6.7.1", "secret": False},
    )
    """Wire name ``pnicDevices``. Since 6.7.1."""

    dv_portgroup_mapping: list[ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping] | None = attrs.field(
        default=None,
        metadata={"wire": "dvPortgroupMapping", "type": "ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping[]", "since": "6.7.1", "secret": False},
    )
    """Wire name ``dvPortgroupMapping``. Since 6.7.1."""
