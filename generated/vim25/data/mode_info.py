# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ModeInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ModeInfo(vmodl.DataObject):
    """Data object type ``ModeInfo`` (vmodl ``vim.host.FileAccess.Modes``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ModeInfo/
    """

    browse: str | None = attrs.field(
        default=None,
        metadata={"wire": "browse", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``browse``. Since 2.0."""

    read: str = attrs.field(
        metadata={"wire": "read", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``read``. Since 2.0."""

    modify: str = attrs.field(
        metadata={"wire": "modify", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``modify``. Since 2.0."""

    use: str = attrs.field(
        metadata={"wire": "use", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``use``. Since 2.0."""

    admin: str | None = attrs.field(
        default=None,
        metadata={"wire": "admin", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``admin``. Since 2.0."""

    full: str = attrs.field(
        metadata={"wire": "full", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``full``. Since 2.0."""
