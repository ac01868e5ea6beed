# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type EnableAlarmRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EnableAlarmRequestType(vmodl.Request):
    """Request type ``EnableAlarmRequestType``."""

    alarm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "alarm", "type": "ManagedObjectReference", "since": "6.9.1", "secret": False},
    )
    """Wire name ``alarm``. Since 6.9.1. Refers to a Alarm. Privilege Alarm.ToggleEnableOnEntity."""

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "6.9.1", "secret": False},
    )
    """Wire name ``entity``. Since 6.9.1. Refers to a ManagedEntity. Privilege System.Read."""
