# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ScsiLun."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_device import HostDevice

if TYPE_CHECKING:
    from vim25.data.scsi_lun_capabilities import ScsiLunCapabilities
    from vim25.data.scsi_lun_descriptor import ScsiLunDescriptor
    from vim25.data.scsi_lun_durable_name import ScsiLunDurableName


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScsiLun(HostDevice):
    """Data object type ``ScsiLun`` (vmodl ``vim.host.ScsiLun``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ScsiLun/
    """

    key: str | None = attrs.field(
        default=None,
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``uuid``. Since 2.0."""

    descriptor: list[ScsiLunDescriptor] | None = attrs.field(
        default=None,
        metadata={"wire": "descriptor", "type": "ScsiLunDescriptor[]", "since": "4.0", "secret": False},
    )
    """Wire name ``descriptor``. Since 4.0."""

    canonical_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "canonicalName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``canonicalName``. Since 2.0."""

    display_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "displayName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``displayName``. Since 4.0."""

    lun_type: str = attrs.field(
        metadata={"wire": "lunType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``lunType``. Since 2.0."""

    vendor: str | None = attrs.field(
        default=None,
        metadata={"wire": "vendor", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``vendor``. Since 2.0."""

    model: str | None = attrs.field(
        default=None,
        metadata={"wire": "model", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``model``. Since 2.0."""

    revision: str | None = attrs.field(
        default=None,
        metadata={"wire": "revision", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``revision``. Since 2.0."""

    scsi_level: int | None = attrs.field(
        default=None,
        metadata={"wire": "scsiLevel", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``scsiLevel``. Since 2.0."""

    serial_number: str | None = attrs.field(
        default=None,
        metadata={"wire": "serialNumber", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``serialNumber``. Since 2.0."""

    durable_name: ScsiLunDurableName | None = attrs.field(
        default=None,
        metadata={"wire": "durableName", "type": "ScsiLunDurableName", "since": "2.0", "secret": False},
    )
    """Wire name ``durableName``. Since 2.0."""

    alternate_name: list[ScsiLunDurableName] | None = attrs.field(
        default=None,
        metadata={"wire": "alternateName", "type": "ScsiLunDurableName[]", "since": "2.5", "secret": False},
    )
    """Wire name ``alternateName``. Since 2.5."""

    standard_inquiry: bytes | None = attrs.field(
        default=None,
        metadata={"wire": "standardInquiry", "type": "byte[]", "since": "2.5", "secret": False},
    )
    """Wire name ``standardInquiry``. Since 2.5."""

    queue_depth: int | None = attrs.field(
        default=None,
        metadata={"wire": "queueDepth", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``queueDepth``. Since 2.0."""

    operational_state: list[str] = attrs.field(
        metadata={"wire": "operationalState", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``operationalState``. Since 2.0."""

    capabilities: ScsiLunCapabilities | None = attrs.field(
        default=None,
        metadata={"wire": "capabilities", "type": "ScsiLunCapabilities", "since": "4.0", "secret": False},
    )
    """Wire name ``capabilities``. Since 4.0."""

    v_storage_support: str | None = attrs.field(
        default=None,
        metadata={"wire": "vStorageSupport", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``vStorageSupport``. Since 4.1."""

    protocol_endpoint: bool | None = attrs.field(
        default=None,
        metadata={"wire": "protocolEndpoint", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``protocolEndpoint``. Since 6.0."""

    perennially_reserved: bool | None = attrs.field(
        default=None,
        metadata={"wire": "perenniallyReserved", "type": "boolean", "since": "6.7.2", "secret": False},
    )
    """Wire name ``perenniallyReserved``. Since 6.7.2."""

    clustered_vmdk_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "clusteredVmdkSupported", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``clusteredVmdkSupported``. Since 7.0.0.0."""

    application_protocol: str | None = attrs.field(
        default=None,
        metadata={"wire": "applicationProtocol", "type": "string", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``applicationProtocol``. Since 8.0.1.0."""

    dispersed_ns: bool | None = attrs.field(
        default=None,
        metadata={"wire": "dispersedNs", "type": "boolean", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``dispersedNs``. Since 8.0.1.0."""
