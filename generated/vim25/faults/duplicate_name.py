# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type DuplicateName."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vim_fault import VimFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DuplicateName(VimFault):
    """Fault type ``DuplicateName`` (vmodl ``vim.fault.DuplicateName``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DuplicateName/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    object: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "object", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``object``. Since 2.0. Refers to a ManagedObject."""
