# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsVnicAllocatedResource."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsVnicAllocatedResource(vmodl.DataObject):
    """Data object type ``DvsVnicAllocatedResource`` (vmodl
    ``vim.dvs.VmVnicNetworkResourcePool.VnicAllocatedResource``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsVnicAllocatedResource/
    """

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``vm``. Since 6.0. Refers to a VirtualMachine."""

    vnic_key: str = attrs.field(
        metadata={"wire": "vnicKey", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``vnicKey``. Since 6.0."""

    reservation: int | None = attrs.field(
        default=None,
        metadata={"wire": "reservation", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``reservation``. Since 6.0."""
