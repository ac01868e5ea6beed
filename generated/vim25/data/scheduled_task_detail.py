# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ScheduledTaskDetail."""

from __future__ import annotations

import attrs

from vim25.data.type_description import TypeDescription


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScheduledTaskDetail(TypeDescription):
    """Data object type ``ScheduledTaskDetail`` (vmodl
    ``vim.scheduler.ScheduledTaskDescription.SchedulerDetail``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledTaskDetail/
    """

    frequency: str = attrs.field(
        metadata={"wire": "frequency", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``frequency``. Since 2.0."""
