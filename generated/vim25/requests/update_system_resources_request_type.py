# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateSystemResourcesRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_system_resource_info import HostSystemResourceInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateSystemResourcesRequestType(vmodl.Request):
    """Request type ``UpdateSystemResourcesRequestType``."""

    resource_info: HostSystemResourceInfo = attrs.field(
        metadata={"wire": "resourceInfo", "type": "HostSystemResourceInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``resourceInfo``. Since 2.0."""
