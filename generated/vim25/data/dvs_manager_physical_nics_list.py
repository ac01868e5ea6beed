# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSManagerPhysicalNicsList."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.physical_nic import PhysicalNic


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSManagerPhysicalNicsList(vmodl.DataObject):
    """Data object type ``DVSManagerPhysicalNicsList`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchManager.PhysicalNicsList``).

    Since 8.0.0.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSManagerPhysicalNicsList/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``host``. Since 8.0.0.1. Refers to a HostSystem."""

    physical_nics: list[PhysicalNic] | None = attrs.field(
        default=None,
        metadata={"wire": "physicalNics", "type": "PhysicalNic[]", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``physicalNics``. Since 8.0.0.1."""
