# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type StorageDrsCannotMoveTemplate."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageDrsCannotMoveTemplate(VimFault):
    """Fault type ``StorageDrsCannotMoveTemplate`` (vmodl ``vim.fault.StorageDrsCannotMoveTemplate``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsCannotMoveTemplate/
    """
