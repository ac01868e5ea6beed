# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateScheduledTaskRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.scheduled_task_spec import ScheduledTaskSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateScheduledTaskRequestType(vmodl.Request):
    """Request type ``CreateScheduledTaskRequestType``."""

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0. Refers to a ManagedEntity. Privilege ScheduledTask.Create."""

    spec: ScheduledTaskSpec = attrs.field(
        metadata={"wire": "spec", "type": "ScheduledTaskSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``spec``. Since 2.0."""
