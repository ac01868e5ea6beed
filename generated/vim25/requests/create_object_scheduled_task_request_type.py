# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateObjectScheduledTaskRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.scheduled_task_spec import ScheduledTaskSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateObjectScheduledTaskRequestType(vmodl.Request):
    """Request type ``CreateObjectScheduledTaskRequestType``."""

    obj: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "obj", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``obj``. Since 4.0. Refers to a ManagedObject. Privilege ScheduledTask.Create."""

    spec: ScheduledTaskSpec = attrs.field(
        metadata={"wire": "spec", "type": "ScheduledTaskSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``spec``. Since 4.0."""
