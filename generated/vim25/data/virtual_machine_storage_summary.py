# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineStorageSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineStorageSummary(vmodl.DataObject):
    """Data object type ``VirtualMachineStorageSummary`` (vmodl ``vim.vm.Summary.StorageSummary``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineStorageSummary/
    """

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

    timestamp: datetime.datetime = attrs.field(
        metadata={"wire": "timestamp", "type": "dateTime", "since": "4.0", "secret": False},
    )
    """Wire name ``timestamp``. Since 4.0."""
