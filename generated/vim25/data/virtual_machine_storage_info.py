# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineStorageInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.virtual_machine_usage_on_datastore import VirtualMachineUsageOnDatastore


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineStorageInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineStorageInfo`` (vmodl ``vim.vm.StorageInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineStorageInfo/
    """

    per_datastore_usage: list[VirtualMachineUsageOnDatastore] | None = attrs.field(
        default=None,
        metadata={"wire": "perDatastoreUsage", "type": "VirtualMachineUsageOnDatastore[]", "since": "4.0", "secret": False},
    )
    """Wire name ``perDatastoreUsage``. Since 4.0."""

    timestamp: datetime.datetime = attrs.field(
        metadata={"wire": "timestamp", "type": "dateTime", "since": "4.0", "secret": False},
    )
    """Wire name ``timestamp``. Since 4.0."""
