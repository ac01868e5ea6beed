# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AlarmFilterSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.managed_entity_status import ManagedEntityStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AlarmFilterSpec(vmodl.DataObject):
    """Data object type ``AlarmFilterSpec`` (vmodl ``vim.alarm.AlarmFilterSpec``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmFilterSpec/
    """

    status: list[ManagedEntityStatus] | None = attrs.field(
        default=None,
        metadata={"wire": "status", "type": "ManagedEntityStatus[]", "since": "6.7", "secret": False},
    )
    """Wire name ``status``. Since 6.7."""

    type_entity: str | None = attrs.field(
        default=None,
        metadata={"wire": "typeEntity", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``typeEntity``. Since 6.7."""

    type_trigger: str | None = attrs.field(
        default=None,
        metadata={"wire": "typeTrigger", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``typeTrigger``. Since 6.7."""
