# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AlarmTriggeringAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.alarm_action import AlarmAction

if TYPE_CHECKING:
    from vim25.data.action import Action
    from vim25.data.alarm_triggering_action_transition_spec import AlarmTriggeringActionTransitionSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AlarmTriggeringAction(AlarmAction):
    """Data object type ``AlarmTriggeringAction`` (vmodl ``vim.alarm.AlarmTriggeringAction``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmTriggeringAction/
    """

    action: Action = attrs.field(
        metadata={"wire": "action", "type": "Action", "since": "2.0", "secret": False},
    )
    """Wire name ``action``. Since 2.0."""

    transition_specs: list[AlarmTriggeringActionTransitionSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "transitionSpecs", "type": "AlarmTriggeringActionTransitionSpec[]", "since": "4.0", "secret": False},
    )
    """Wire name ``transitionSpecs``. Since 4.0."""

    green2yellow: bool = attrs.field(
        metadata={"wire": "green2yellow", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``green2yellow``. Since 2.0."""

    yellow2red: bool = attrs.field(
        metadata={"wire": "yellow2red", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``yellow2red``. Since 2.0."""

    red2yellow: bool = attrs.field(
        metadata={"wire": "red2yellow", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``red2yellow``. Since 2.0."""

    yellow2green: bool = attrs.field(
        metadata={"wire": "yellow2green", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``yellow2green``. Since 2.0."""
