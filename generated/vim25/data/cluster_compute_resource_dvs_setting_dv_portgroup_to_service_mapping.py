# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping`` (vmodl
    ``vim.ClusterComputeResource.DVSSetting.DVPortgroupToServiceMapping``).

    Since 6.7.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping/
    """

    dv_portgroup: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "dvPortgroup", "type": "ManagedObjectReference", "since": "6.7.1", "secret": False},
    )
    """Wire name ``dvPortgroup``. Since 6.7.1. Refers to a DistributedVirtualPortgroup."""

    service: str = attrs.field(
        metadata={"wire": "service", "type": "string", "since": "6.7.1", "secret": False},
    )
    """Wire name ``service``. Since 6.7.1."""
