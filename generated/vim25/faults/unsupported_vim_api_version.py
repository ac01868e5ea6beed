# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type UnsupportedVimApiVersion."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UnsupportedVimApiVersion(VimFault):
    """Fault type ``UnsupportedVimApiVersion`` (vmodl ``vim.fault.UnsupportedVimApiVersion``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/UnsupportedVimApiVersion/
    """

    version: str | None = attrs.field(
        default=None,
        metadata={"wire": "version", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``version``. Since 4.0."""
