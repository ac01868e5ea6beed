# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type EVCConfigFault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vim_fault import VimFault

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EVCConfigFault(VimFault):
    """Fault type ``EVCConfigFault`` (vmodl ``vim.fault.EVCConfigFault``).

    Since 2.5u2.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EVCConfigFault/
    """

    faults: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "faults", "type": "MethodFault[]", "since": "5.1", "secret": False},
    )
    """Wire name ``faults``. Since 5.1."""
