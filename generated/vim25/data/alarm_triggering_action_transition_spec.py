# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AlarmTriggeringActionTransitionSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.managed_entity_status import ManagedEntityStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AlarmTriggeringActionTransitionSpec(vmodl.DataObject):
    """Data object type ``AlarmTriggeringActionTransitionSpec`` (vmodl
    ``vim.alarm.AlarmTriggeringAction.TransitionSpec``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmTriggeringActionTransitionSpec/
    """

    start_state: ManagedEntityStatus = attrs.field(
        metadata={"wire": "startState", "type": "ManagedEntityStatus", "since": "4.0", "secret": False},
    )
    """Wire name ``startState``. Since 4.0."""

    final_state: ManagedEntityStatus = attrs.field(
        metadata={"wire": "finalState", "type": "ManagedEntityStatus", "since": "4.0", "secret": False},
    )
    """Wire name ``finalState``. Since 4.0."""

    repeats: bool = attrs.field(
        metadata={"wire": "repeats", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``repeats``. Since 4.0."""
