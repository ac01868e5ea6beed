# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ManagedEntityEventArgument."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.entity_event_argument import EntityEventArgument

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ManagedEntityEventArgument(EntityEventArgument):
    """Data object type ``ManagedEntityEventArgument`` (vmodl
    ``vim.event.ManagedEntityEventArgument``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ManagedEntityEventArgument/
    """

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0. Refers to a ManagedEntity."""
