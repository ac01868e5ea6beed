# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineUsageOnDatastore."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineUsageOnDatastore(vmodl.DataObject):
    """Data object type ``VirtualMachineUsageOnDatastore`` (vmodl
    ``vim.vm.StorageInfo.UsageOnDatastore``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineUsageOnDatastore/
    """

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``datastore``. Since 4.0. Refers to a Datastore."""

    committed: int = attrs.field(
        metadata={"wire": "committed", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``committed``. Since 4.0."""

    uncommitted: int = attrs.field(
        metadata={"wire": "uncommitted", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``uncommitted``. Since 4.0."""

    unshared: int = attrs.field(
        metadata={"wire": "unshared", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``unshared``. Since 4.0."""
