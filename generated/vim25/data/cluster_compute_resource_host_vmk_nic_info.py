# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterComputeResourceHostVmkNicInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_virtual_nic_spec import HostVirtualNicSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterComputeResourceHostVmkNicInfo(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceHostVmkNicInfo`` (vmodl
    ``vim.ClusterComputeResource.HostVmkNicInfo``).

    Since 6.7.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceHostVmkNicInfo/
    """

    nic_spec: HostVirtualNicSpec = attrs.field(
        metadata={"wire": "nicSpec", "type": "HostVirtualNicSpec", "since": "6.7.1", "secret": False},
    )
    """Wire name ``nicSpec``. Since 6.7.1."""

    service: str = attrs.field(
        metadata={"wire": "service", "type": "string", "since": "6.7.1", "secret": False},
    )
    """Wire name ``service``. Since 6.7.1."""
