# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ChangesInfoEventArgument."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ChangesInfoEventArgument(vmodl.DataObject):
    """Data object type ``ChangesInfoEventArgument`` (vmodl ``vim.event.ChangesInfoEventArgument``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ChangesInfoEventArgument/
    """

    modified: str | None = attrs.field(
        default=None,
        metadata={"wire": "modified", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``modified``. Since 6.5."""

    added: str | None = attrs.field(
        default=None,
        metadata={"wire": "added", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``added``. Since 6.5."""

    deleted: str | None = attrs.field(
        default=None,
        metadata={"wire": "deleted", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``deleted``. Since 6.5."""
