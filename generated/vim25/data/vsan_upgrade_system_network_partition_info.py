# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanUpgradeSystemNetworkPartitionInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanUpgradeSystemNetworkPartitionInfo(vmodl.DataObject):
    """Data object type ``VsanUpgradeSystemNetworkPartitionInfo`` (vmodl
    ``vim.VsanUpgradeSystem.NetworkPartitionInfo``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemNetworkPartitionInfo/
    """

    hosts: list[vmodl.ManagedObjectReference] = attrs.field(
        metadata={"wire": "hosts", "type": "ManagedObjectReference[]", "since": "6.0", "secret": False},
    )
    """Wire name ``hosts``. Since 6.0. Refers to a HostSystem."""
