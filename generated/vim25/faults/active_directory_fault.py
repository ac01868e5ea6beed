# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ActiveDirectoryFault."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ActiveDirectoryFault(VimFault):
    """Fault type ``ActiveDirectoryFault`` (vmodl ``vim.fault.ActiveDirectoryFault``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ActiveDirectoryFault/
    """

    error_code: int | None = attrs.field(
        default=None,
        metadata={"wire": "errorCode", "type": "int", "since": "4.1", "secret": False},
    )
    """Wire name ``errorCode``. Since 4.1."""
