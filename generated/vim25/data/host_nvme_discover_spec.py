# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNvmeDiscoverSpec."""

from __future__ import annotations

import attrs

from vim25.data.host_nvme_spec import HostNvmeSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNvmeDiscoverSpec(HostNvmeSpec):
    """Data object type ``HostNvmeDiscoverSpec`` (vmodl ``vim.host.NvmeDiscoverSpec``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeDiscoverSpec/
    """

    auto_connect: bool | None = attrs.field(
        default=None,
        metadata={"wire": "autoConnect", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``autoConnect``. Since 7.0.0.0."""

    root_discovery_controller: bool | None = attrs.field(
        default=None,
        metadata={"wire": "rootDiscoveryController", "type": "boolean", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``rootDiscoveryController``. Since 7.0.3.0."""
