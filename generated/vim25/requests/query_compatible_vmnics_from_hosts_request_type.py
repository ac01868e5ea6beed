# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryCompatibleVmnicsFromHostsRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryCompatibleVmnicsFromHostsRequestType(vmodl.Request):
    """Request type ``QueryCompatibleVmnicsFromHostsRequestType``."""

    hosts: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "hosts", "type": "ManagedObjectReference[]", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``hosts``. Since 8.0.0.1. Refers to a HostSystem."""

    dvs: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "dvs", "type": "ManagedObjectReference", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``dvs``. Since 8.0.0.1. Refers to a DistributedVirtualSwitch."""
