# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type UnrecognizedHost."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UnrecognizedHost(VimFault):
    """Fault type ``UnrecognizedHost`` (vmodl ``vim.fault.UnrecognizedHost``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/UnrecognizedHost/
    """

    host_name: str = attrs.field(
        metadata={"wire": "hostName", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``hostName``. Since 2.5."""
