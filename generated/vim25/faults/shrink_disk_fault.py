# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ShrinkDiskFault."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ShrinkDiskFault(VimFault):
    """Fault type ``ShrinkDiskFault`` (vmodl ``vim.fault.ShrinkDiskFault``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ShrinkDiskFault/
    """

    disk_id: int | None = attrs.field(
        default=None,
        metadata={"wire": "diskId", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``diskId``. Since 5.1."""
