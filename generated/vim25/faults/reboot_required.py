# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type RebootRequired."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RebootRequired(VimFault):
    """Fault type ``RebootRequired`` (vmodl ``vim.fault.RebootRequired``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/RebootRequired/
    """

    patch: str | None = attrs.field(
        default=None,
        metadata={"wire": "patch", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``patch``. Since 2.0."""
