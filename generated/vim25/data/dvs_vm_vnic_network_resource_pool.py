# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSVmVnicNetworkResourcePool."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dvs_vm_vnic_resource_allocation import DvsVmVnicResourceAllocation


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSVmVnicNetworkResourcePool(vmodl.DataObject):
    """Data object type ``DVSVmVnicNetworkResourcePool`` (vmodl ``vim.dvs.VmVnicNetworkResourcePool``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSVmVnicNetworkResourcePool/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``key``. Since 6.0."""

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``name``. Since 6.0."""

    description: str | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``description``. Since 6.0."""

    config_version: str = attrs.field(
        metadata={"wire": "configVersion", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``configVersion``. Since 6.0."""

    allocation_info: DvsVmVnicResourceAllocation | None = attrs.field(
        default=None,
        metadata={"wire": "allocationInfo", "type": "DvsVmVnicResourceAllocation", "since": "6.0", "secret": False},
    )
    """Wire name ``allocationInfo``. Since 6.0."""
