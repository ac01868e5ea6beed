# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryCompatibleHostForExistingDvsRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryCompatibleHostForExistingDvsRequestType(vmodl.Request):
    """Request type ``QueryCompatibleHostForExistingDvsRequestType``."""

    container: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "container", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``container``. Since 4.0. Refers to a ManagedEntity."""

    recursive: bool = attrs.field(
        metadata={"wire": "recursive", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``recursive``. Since 4.0."""

    dvs: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "dvs", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``dvs``. Since 4.0. Refers to a DistributedVirtualSwitch."""
