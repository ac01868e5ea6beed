# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RetrieveKmipServersStatusRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.kmip_cluster_info import KmipClusterInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RetrieveKmipServersStatusRequestType(vmodl.Request):
    """Request type ``RetrieveKmipServersStatusRequestType``."""

    clusters: list[KmipClusterInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "clusters", "type": "KmipClusterInfo[]", "since": "6.5", "secret": False},
    )
    """Wire name ``clusters``. Since 6.5."""
