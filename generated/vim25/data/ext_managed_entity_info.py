# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ExtManagedEntityInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExtManagedEntityInfo(vmodl.DataObject):
    """Data object type ``ExtManagedEntityInfo`` (vmodl ``vim.ext.ManagedEntityInfo``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ExtManagedEntityInfo/
    """

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``type``. Since 5.0."""

    small_icon_url: str | None = attrs.field(
        default=None,
        metadata={"wire": "smallIconUrl", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``smallIconUrl``. Since 5.0."""

    icon_url: str | None = attrs.field(
        default=None,
        metadata={"wire": "iconUrl", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``iconUrl``. Since 5.1."""

    description: str | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``description``. Since 5.0."""
