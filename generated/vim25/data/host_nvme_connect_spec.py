# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNvmeConnectSpec."""

from __future__ import annotations

import attrs

from vim25.data.host_nvme_spec import HostNvmeSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNvmeConnectSpec(HostNvmeSpec):
    """Data object type ``HostNvmeConnectSpec`` (vmodl ``vim.host.NvmeConnectSpec``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeConnectSpec/
    """

    subnqn: str = attrs.field(
        metadata={"wire": "subnqn", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``subnqn``. Since 7.0.0.0."""

    controller_id: int | None = attrs.field(
        default=None,
        metadata={"wire": "controllerId", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``controllerId``. Since 7.0.0.0."""

    admin_queue_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "adminQueueSize", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``adminQueueSize``. Since 7.0.0.0."""

    keep_alive_timeout: int | None = attrs.field(
        default=None,
        metadata={"wire": "keepAliveTimeout", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``keepAliveTimeout``. Since 7.0.0.0."""
