# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type PatchSuperseded."""

from __future__ import annotations

import attrs

from vim25.faults.patch_not_applicable import PatchNotApplicable


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PatchSuperseded(PatchNotApplicable):
    """Fault type ``PatchSuperseded`` (vmodl ``vim.fault.PatchSuperseded``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PatchSuperseded/
    """

    supersede: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "supersede", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``supersede``. Since 2.0."""
