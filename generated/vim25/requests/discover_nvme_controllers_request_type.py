# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type DiscoverNvmeControllersRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_nvme_discover_spec import HostNvmeDiscoverSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DiscoverNvmeControllersRequestType(vmodl.Request):
    """Request type ``DiscoverNvmeControllersRequestType``."""

    discover_spec: HostNvmeDiscoverSpec = attrs.field(
        metadata={"wire": "discoverSpec", "type": "HostNvmeDiscoverSpec", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``discoverSpec``. Since 7.0.0.0."""
