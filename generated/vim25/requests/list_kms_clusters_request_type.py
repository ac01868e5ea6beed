# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ListKmsClustersRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ListKmsClustersRequestType(vmodl.Request):
    """Request type ``ListKmsClustersRequestType``."""

    include_kms_servers: bool | None = attrs.field(
        default=None,
        metadata={"wire": "includeKmsServers", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``includeKmsServers``. Since 7.0.0.0."""

    management_type_filter: int | None = attrs.field(
        default=None,
        metadata={"wire": "managementTypeFilter", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``managementTypeFilter``. Since 7.0.0.0."""

    status_filter: int | None = attrs.field(
        default=None,
        metadata={"wire": "statusFilter", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``statusFilter``. Since 7.0.0.0."""
