# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateAlarmRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.alarm_spec import AlarmSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateAlarmRequestType(vmodl.Request):
    """Request type ``CreateAlarmRequestType``."""

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0. Refers to a ManagedEntity. Privilege Alarm.Create."""

    spec: AlarmSpec = attrs.field(
        metadata={"wire": "spec", "type": "AlarmSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``spec``. Since 2.0."""
