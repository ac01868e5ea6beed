# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NamespaceFull."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NamespaceFull(VimFault):
    """Fault type ``NamespaceFull`` (vmodl ``vim.fault.NamespaceFull``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NamespaceFull/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``name``. Since 5.1."""

    current_max_size: int = attrs.field(
        metadata={"wire": "currentMaxSize", "type": "long", "since": "5.1", "secret": False},
    )
    """Wire name ``currentMaxSize``. Since 5.1."""

    required_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "requiredSize", "type": "long", "since": "5.1", "secret": False},
    )
    """Wire name ``requiredSize``. Since 5.1."""
