# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNvmeDiscoveryLogEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_nvme_transport_parameters import HostNvmeTransportParameters


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNvmeDiscoveryLogEntry(vmodl.DataObject):
    """Data object type ``HostNvmeDiscoveryLogEntry`` (vmodl ``vim.host.NvmeDiscoveryLog.Entry``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeDiscoveryLogEntry/
    """

    subnqn: str = attrs.field(
        metadata={"wire": "subnqn", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``subnqn``. Since 7.0.0.0."""

    subsystem_type: str = attrs.field(
        metadata={"wire": "subsystemType", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``subsystemType``. Since 7.0.0.0."""

    subsystem_port_id: int = attrs.field(
        metadata={"wire": "subsystemPortId", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``subsystemPortId``. Since 7.0.0.0."""

    controller_id: int = attrs.field(
        metadata={"wire": "controllerId", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``controllerId``. Since 7.0.0.0."""

    admin_queue_max_size: int = attrs.field(
        metadata={"wire": "adminQueueMaxSize", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``adminQueueMaxSize``. Since 7.0.0.0."""

    transport_parameters: HostNvmeTransportParameters = attrs.field(
        metadata={"wire": "transportParameters", "type": "HostNvmeTransportParameters", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``transportParameters``. Since 7.0.0.0."""

    transport_requirements: str = attrs.field(
        metadata={"wire": "transportRequirements", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``transportRequirements``. Since 7.0.0.0."""

    connected: bool = attrs.field(
        metadata={"wire": "connected", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``connected``. Since 7.0.0.0."""
