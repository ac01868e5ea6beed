# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostHyperThreadScheduleInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostHyperThreadScheduleInfo(vmodl.DataObject):
    """Data object type ``HostHyperThreadScheduleInfo`` (vmodl
    ``vim.host.CpuSchedulerSystem.HyperThreadScheduleInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostHyperThreadScheduleInfo/
    """

    available: bool = attrs.field(
        metadata={"wire": "available", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``available``. Since 2.0."""

    active: bool = attrs.field(
        metadata={"wire": "active", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``active``. Since 2.0."""

    config: bool = attrs.field(
        metadata={"wire": "config", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``config``. Since 2.0."""
