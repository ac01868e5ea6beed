# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanUpgradeSystemUpgradeHistoryItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanUpgradeSystemUpgradeHistoryItem(vmodl.DataObject):
    """Data object type ``VsanUpgradeSystemUpgradeHistoryItem`` (vmodl
    ``vim.VsanUpgradeSystem.UpgradeHistoryItem``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemUpgradeHistoryItem/
    """

    timestamp: datetime.datetime = attrs.field(
        metadata={"wire": "timestamp", "type": "dateTime", "since": "6.0", "secret": False},
    )
    """Wire name ``timestamp``. Since 6.0."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``host``. Since 6.0. Refers to a HostSystem."""

    message: str = attrs.field(
        metadata={"wire": "message", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``message``. Since 6.0."""

    task: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "task", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``task``. Since 6.0. Refers to a Task."""
