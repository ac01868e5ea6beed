# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type StorageDrsHbrDiskNotMovable."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageDrsHbrDiskNotMovable(VimFault):
    """Fault type ``StorageDrsHbrDiskNotMovable`` (vmodl ``vim.fault.StorageDrsHbrDiskNotMovable``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsHbrDiskNotMovable/
    """

    non_movable_disk_ids: str = attrs.field(
        metadata={"wire": "nonMovableDiskIds", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``nonMovableDiskIds``. Since 6.0."""
