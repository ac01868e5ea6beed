# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type PatchMetadataInvalid."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PatchMetadataInvalid(VimFault):
    """Fault type ``PatchMetadataInvalid`` (vmodl ``vim.fault.PatchMetadataInvalid``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PatchMetadataInvalid/
    """

    patch_id: str = attrs.field(
        metadata={"wire": "patchID", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``patchID``. Since 2.0."""

    meta_data: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "metaData", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``metaData``. Since 2.0."""
