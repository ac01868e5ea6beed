# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type CustomizationSpecInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CustomizationSpecInfo(vmodl.DataObject):
    """Data object type ``CustomizationSpecInfo`` (vmodl ``vim.CustomizationSpecInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSpecInfo/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    description: str = attrs.field(
        metadata={"wire": "description", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``description``. Since 2.0."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``type``. Since 2.0."""

    change_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "changeVersion", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``changeVersion``. Since 2.0."""

    last_update_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "lastUpdateTime", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``lastUpdateTime``. Since 2.0."""
