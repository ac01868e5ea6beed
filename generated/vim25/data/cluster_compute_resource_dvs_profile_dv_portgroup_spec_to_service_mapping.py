# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dv_portgroup_config_spec import DVPortgroupConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping`` (vmodl
    ``vim.ClusterComputeResource.DvsProfile.DVPortgroupSpecToServiceMapping``).

    Since 6.7.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping/
    """

    dv_portgroup_spec: DVPortgroupConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "dvPortgroupSpec", "type": "DVPortgroupConfigSpec", "since": "6.7.1", "secret": False},
    )
    """Wire name ``dvPortgroupSpec``. Since 6.7.1."""

    dv_portgroup: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "dvPortgroup", "type": "ManagedObjectReference", "since": "6.7.1", "secret": False},
    )
    """Wire name ``dvPortgroup``. Since 6.7.1. Refers to a DistributedVirtualPortgroup."""

    service: str = attrs.field(
        metadata={"wire": "service", "type": "string", "since": "6.7.1", "secret": False},
    )
    """Wire name ``service``. Since 6.7.1."""
