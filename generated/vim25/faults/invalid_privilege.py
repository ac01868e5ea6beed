# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InvalidPrivilege."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InvalidPrivilege(VimFault):
    """Fault type ``InvalidPrivilege`` (vmodl ``vim.fault.InvalidPrivilege``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidPrivilege/
    """

    privilege: str = attrs.field(
        metadata={"wire": "privilege", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``privilege``. Since 2.0."""
