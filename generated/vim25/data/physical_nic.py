# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PhysicalNic."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.fcoe_config import FcoeConfig
    from vim25.data.physical_nic_link_info import PhysicalNicLinkInfo
    from vim25.data.physical_nic_spec import PhysicalNicSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PhysicalNic(vmodl.DataObject):
    """Data object type ``PhysicalNic`` (vmodl ``vim.host.PhysicalNic``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNic/
    """

    key: str | None = attrs.field(
        default=None,
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    device: str = attrs.field(
        metadata={"wire": "device", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``device``. Since 2.0."""

    pci: str = attrs.field(
        metadata={"wire": "pci", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``pci``. Since 2.0."""

    driver: str | None = attrs.field(
        default=None,
        metadata={"wire": "driver", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``driver``. Since 2.0."""

    driver_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "driverVersion", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``driverVersion``. Since 8.0.0.1."""

    firmware_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "firmwareVersion", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``firmwareVersion``. Since 8.0.0.1."""

    link_speed: PhysicalNicLinkInfo | None = attrs.field(
        default=None,
        metadata={"wire": "linkSpeed", "type": "PhysicalNicLinkInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``linkSpeed``. Since 2.0."""

    valid_link_specification: list[PhysicalNicLinkInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "validLinkSpecification", "type": "PhysicalNicLinkInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``validLinkSpecification``. Since 2.0."""

    spec: PhysicalNicSpec = attrs.field(
        metadata={"wire": "spec", "type": "PhysicalNicSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``spec``. Since 2.0."""

    wake_on_lan_supported: bool = attrs.field(
        metadata={"wire": "wakeOnLanSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``wakeOnLanSupported``. Since 2.5."""

    mac: str = attrs.field(
        metadata={"wire": "mac", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``mac``. Since 2.5."""

    fcoe_configuration: FcoeConfig | None = attrs.field(
        default=None,
        metadata={"wire": "fcoeConfiguration", "type": "FcoeConfig", "since": "5.0", "secret": False},
    )
    """Wire name ``fcoeConfiguration``. Since 5.0."""

    vm_direct_path_gen2_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vmDirectPathGen2Supported", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``vmDirectPathGen2Supported``. Since 4.1."""

    vm_direct_path_gen2_supported_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "vmDirectPathGen2SupportedMode", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``vmDirectPathGen2SupportedMode``. Since 4.1."""

    resource_pool_scheduler_allowed: bool | None = attrs.field(
        default=None,
        metadata={"wire": "resourcePoolSchedulerAllowed", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``resourcePoolSchedulerAllowed``. Since 4.1."""

    resource_pool_scheduler_disallowed_reason: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "resourcePoolSchedulerDisallowedReason", "type": "string[]", "since": "4.1", "secret": False},
    )
    """Wire name ``resourcePoolSchedulerDisallowedReason``. Since 4.1."""

    auto_negotiate_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "autoNegotiateSupported", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``autoNegotiateSupported``. Since 4.1."""

    enhanced_networking_stack_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enhancedNetworkingStackSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``enhancedNetworkingStackSupported``. Since 6.7."""

    ens_interrupt_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ensInterruptSupported", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``ensInterruptSupported``. Since 7.0.0.0."""

    rdma_device: str | None = attrs.field(
        default=None,
        metadata={"wire": "rdmaDevice", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``rdmaDevice``. Since 7.0.0.0."""

    dpu_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "dpuId", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``dpuId``. Since 8.0.0.1."""
