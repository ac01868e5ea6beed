# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ExtendedFault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vim_fault import VimFault

if TYPE_CHECKING:
    from vim25.data.key_value import KeyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExtendedFault(VimFault):
    """Fault type ``ExtendedFault`` (vmodl ``vim.fault.ExtendedFault``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ExtendedFault/
    """

    fault_type_id: str = attrs.field(
        metadata={"wire": "faultTypeId", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``faultTypeId``. Since 2.5."""

    data: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "data", "type": "KeyValue[]", "since": "2.5", "secret": False},
    )
    """Wire name ``data``. Since 2.5."""
