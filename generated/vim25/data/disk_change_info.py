# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DiskChangeInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.disk_change_extent import DiskChangeExtent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DiskChangeInfo(vmodl.DataObject):
    """Data object type ``DiskChangeInfo`` (vmodl ``vim.VirtualMachine.DiskChangeInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DiskChangeInfo/
    """

    start_offset: int = attrs.field(
        metadata={"wire": "startOffset", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``startOffset``. Since 4.0."""

    length: int = attrs.field(
        metadata={"wire": "length", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``length``. Since 4.0."""

    changed_area: list[DiskChangeExtent] | None = attrs.field(
        default=None,
        metadata={"wire": "changedArea", "type": "DiskChangeExtent[]", "since": "4.0", "secret": False},
    )
    """Wire name ``changedArea``. Since 4.0."""
