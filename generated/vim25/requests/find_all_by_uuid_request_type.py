# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type FindAllByUuidRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FindAllByUuidRequestType(vmodl.Request):
    """Request type ``FindAllByUuidRequestType``."""

    datacenter: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "datacenter", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``datacenter``. Since 4.0. Refers to a Datacenter."""

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``uuid``. Since 4.0."""

    vm_search: bool = attrs.field(
        metadata={"wire": "vmSearch", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``vmSearch``. Since 4.0."""

    instance_uuid: bool | None = attrs.field(
        default=None,
        metadata={"wire": "instanceUuid", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``instanceUuid``. Since 4.0."""
