# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type IoFilterInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IoFilterInfo(vmodl.DataObject):
    """Data object type ``IoFilterInfo`` (vmodl ``vim.IoFilterManager.IoFilterInfo``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/IoFilterInfo/
    """

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``id``. Since 6.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``name``. Since 6.0."""

    vendor: str = attrs.field(
        metadata={"wire": "vendor", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``vendor``. Since 6.0."""

    version: str = attrs.field(
        metadata={"wire": "version", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``version``. Since 6.0."""

    type: str | None = attrs.field(
        default=None,
        metadata={"wire": "type", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``type``. Since 6.5."""

    summary: str | None = attrs.field(
        default=None,
        metadata={"wire": "summary", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``summary``. Since 6.0."""

    release_date: str | None = attrs.field(
        default=None,
        metadata={"wire": "releaseDate", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``releaseDate``. Since 6.0."""
