# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNvmeController."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_nvme_namespace import HostNvmeNamespace


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNvmeController(vmodl.DataObject):
    """Data object type ``HostNvmeController`` (vmodl ``vim.host.NvmeController``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeController/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``key``. Since 7.0.0.0."""

    controller_number: int = attrs.field(
        metadata={"wire": "controllerNumber", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``controllerNumber``. Since 7.0.0.0."""

    subnqn: str = attrs.field(
        metadata={"wire": "subnqn", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``subnqn``. Since 7.0.0.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``name``. Since 7.0.0.0."""

    associated_adapter: str = attrs.field(
        metadata={"wire": "associatedAdapter", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``associatedAdapter``. Since 7.0.0.0."""

    transport_type: str = attrs.field(
        metadata={"wire": "transportType", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``transportType``. Since 7.0.0.0."""

    fused_operation_supported: bool = attrs.field(
        metadata={"wire": "fusedOperationSupported", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``fusedOperationSupported``. Since 7.0.0.0."""

    number_of_queues: int = attrs.field(
        metadata={"wire": "numberOfQueues", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``numberOfQueues``. Since 7.0.0.0."""

    queue_size: int = attrs.field(
        metadata={"wire": "queueSize", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``queueSize``. Since 7.0.0.0."""

    attached_namespace: list[HostNvmeNamespace] | None = attrs.field(
        default=None,
        metadata={"wire": "attachedNamespace", "type": "HostNvmeNamespace[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``attachedNamespace``. Since 7.0.0.0."""

    vendor_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "vendorId", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``vendorId``. Since 7.0.0.0."""

    model: str | None = attrs.field(
        default=None,
        metadata={"wire": "model", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``model``. Since 7.0.0.0."""

    serial_number: str | None = attrs.field(
        default=None,
        metadata={"wire": "serialNumber", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``serialNumber``. Since 7.0.0.0."""

    firmware_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "firmwareVersion", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``firmwareVersion``. Since 7.0.0.0."""
