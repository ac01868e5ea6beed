# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type UserNotFound."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UserNotFound(VimFault):
    """Fault type ``UserNotFound`` (vmodl ``vim.fault.UserNotFound``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/UserNotFound/
    """

    principal: str = attrs.field(
        metadata={"wire": "principal", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``principal``. Since 2.0."""

    unresolved: bool = attrs.field(
        metadata={"wire": "unresolved", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``unresolved``. Since 2.0."""
