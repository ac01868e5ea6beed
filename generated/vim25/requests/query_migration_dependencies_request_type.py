# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryMigrationDependenciesRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryMigrationDependenciesRequestType(vmodl.Request):
    """Request type ``QueryMigrationDependenciesRequestType``."""

    pnic_device: list[str] = attrs.field(
        metadata={"wire": "pnicDevice", "type": "string[]", "since": "5.0", "secret": False},
    )
    """Wire name ``pnicDevice``. Since 5.0."""
