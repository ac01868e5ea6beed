# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type KeyNotFound."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class KeyNotFound(VimFault):
    """Fault type ``KeyNotFound`` (vmodl ``vim.fault.KeyNotFound``).

    Since 6.7.2.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/KeyNotFound/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "6.7.2", "secret": False},
    )
    """Wire name ``key``. Since 6.7.2."""
