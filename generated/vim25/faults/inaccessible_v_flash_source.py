# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InaccessibleVFlashSource."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InaccessibleVFlashSource(VimFault):
    """Fault type ``InaccessibleVFlashSource`` (vmodl ``vim.fault.InaccessibleVFlashSource``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InaccessibleVFlashSource/
    """

    host_name: str = attrs.field(
        metadata={"wire": "hostName", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``hostName``. Since 5.5."""
