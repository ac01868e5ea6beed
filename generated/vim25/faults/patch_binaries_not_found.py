# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type PatchBinariesNotFound."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PatchBinariesNotFound(VimFault):
    """Fault type ``PatchBinariesNotFound`` (vmodl ``vim.fault.PatchBinariesNotFound``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PatchBinariesNotFound/
    """

    patch_id: str = attrs.field(
        metadata={"wire": "patchID", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``patchID``. Since 2.0."""

    binary: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "binary", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``binary``. Since 2.0."""
