# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateTaskRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateTaskRequestType(vmodl.Request):
    """Request type ``CreateTaskRequestType``."""

    obj: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "obj", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``obj``. Since 2.5. Refers to a ManagedObject."""

    task_type_id: str = attrs.field(
        metadata={"wire": "taskTypeId", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``taskTypeId``. Since 2.5."""

    initiated_by: str | None = attrs.field(
        default=None,
        metadata={"wire": "initiatedBy", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``initiatedBy``. Since 2.5."""

    cancelable: bool = attrs.field(
        metadata={"wire": "cancelable", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``cancelable``. Since 2.5."""

    parent_task_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "parentTaskKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``parentTaskKey``. Since 4.0."""

    activation_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "activationId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``activationId``. Since 6.0."""
