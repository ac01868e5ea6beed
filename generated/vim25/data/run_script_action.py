# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type RunScriptAction."""

from __future__ import annotations

import attrs

from vim25.data.action import Action


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RunScriptAction(Action):
    """Data object type ``RunScriptAction`` (vmodl ``vim.action.RunScriptAction``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/RunScriptAction/
    """

    script: str = attrs.field(
        metadata={"wire": "script", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``script``. Since 2.0."""
