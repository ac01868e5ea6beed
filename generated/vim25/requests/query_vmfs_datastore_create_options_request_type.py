# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryVmfsDatastoreCreateOptionsRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryVmfsDatastoreCreateOptionsRequestType(vmodl.Request):
    """Request type ``QueryVmfsDatastoreCreateOptionsRequestType``."""

    device_path: str = attrs.field(
        metadata={"wire": "devicePath", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``devicePath``. Since 2.0."""

    vmfs_major_version: int | None = attrs.field(
        default=None,
        metadata={"wire": "vmfsMajorVersion", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``vmfsMajorVersion``. Since 5.0."""
