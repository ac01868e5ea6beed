# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanUpgradeSystemUpgradeStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vsan_upgrade_system_upgrade_history_item import VsanUpgradeSystemUpgradeHistoryItem


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanUpgradeSystemUpgradeStatus(vmodl.DataObject):
    """Data object type ``VsanUpgradeSystemUpgradeStatus`` (vmodl
    ``vim.VsanUpgradeSystem.UpgradeStatus``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemUpgradeStatus/
    """

    in_progress: bool = attrs.field(
        metadata={"wire": "inProgress", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``inProgress``. Since 6.0."""

    history: list[VsanUpgradeSystemUpgradeHistoryItem] | None = attrs.field(
        default=None,
        metadata={"wire": "history", "type": "VsanUpgradeSystemUpgradeHistoryItem[]", "since": "6.0", "secret": False},
    )
    """Wire name ``history``. Since 6.0."""

    aborted: bool | None = attrs.field(
        default=None,
        metadata={"wire": "aborted", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``aborted``. Since 6.0."""

    completed: bool | None = attrs.field(
        default=None,
        metadata={"wire": "completed", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``completed``. Since 6.0."""

    progress: int | None = attrs.field(
        default=None,
        metadata={"wire": "progress", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``progress``. Since 6.0."""
