# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchManagerHostContainer."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchManagerHostContainer(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchManagerHostContainer`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchManager.HostContainer``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerHostContainer/
    """

    container: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "container", "type": "ManagedObjectReference", "since": "4.1", "secret": False},
    )
    """Wire name ``container``. Since 4.1. Refers to a ManagedEntity."""

    recursive: bool = attrs.field(
        metadata={"wire": "recursive", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``recursive``. Since 4.1."""
