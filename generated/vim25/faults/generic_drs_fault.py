# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type GenericDrsFault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vim_fault import VimFault

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GenericDrsFault(VimFault):
    """Fault type ``GenericDrsFault`` (vmodl ``vim.fault.GenericDrsFault``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GenericDrsFault/
    """

    host_faults: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "hostFaults", "type": "MethodFault[]", "since": "2.5", "secret": False},
    )
    """Wire name ``hostFaults``. Since 2.5."""
