# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineConfigOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.datastore_option import DatastoreOption
    from vim25.data.guest_os_descriptor import GuestOsDescriptor
    from vim25.data.virtual_device import VirtualDevice
    from vim25.data.virtual_hardware_option import VirtualHardwareOption
    from vim25.data.virtual_machine_capability import VirtualMachineCapability
    from vim25.data.virtual_machine_property_relation import VirtualMachinePropertyRelation


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineConfigOption(vmodl.DataObject):
    """Data object type ``VirtualMachineConfigOption`` (vmodl ``vim.vm.ConfigOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigOption/
    """

    version: str = attrs.field(
        metadata={"wire": "version", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``version``. Since 2.0."""

    description: str = attrs.field(
        metadata={"wire": "description", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``description``. Since 2.0."""

    guest_os_descriptor: list[GuestOsDescriptor] = attrs.field(
        metadata={"wire": "guestOSDescriptor", "type": "GuestOsDescriptor[]", "since": "2.0", "secret": False},
    )
    """Wire name ``guestOSDescriptor``. Since 2.0."""

    guest_os_default_index: int = attrs.field(
        metadata={"wire": "guestOSDefaultIndex", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``guestOSDefaultIndex``. Since 2.0."""

    hardware_options: VirtualHardwareOption = attrs.field(
        metadata={"wire": "hardwareOptions", "type": "VirtualHardwareOption", "since": "2.0", "secret": False},
    )
    """Wire name ``hardwareOptions``. Since 2.0."""

    capabilities: VirtualMachineCapability = attrs.field(
        metadata={"wire": "capabilities", "type": "VirtualMachineCapability", "since": "2.0", "secret": False},
    )
    """Wire name ``capabilities``. Since 2.0."""

    datastore: DatastoreOption = attrs.field(
        metadata={"wire": "datastore", "type": "DatastoreOption", "since": "2.0", "secret": False},
    )
    """Wire name ``datastore``. Since 2.0."""

    default_device: list[VirtualDevice] | None = attrs.field(
        default=None,
        metadata={"wire": "defaultDevice", "type": "VirtualDevice[]", "since": "2.0", "secret": False},
    )
    """Wire name ``defaultDevice``. Since 2.0."""

    supported_monitor_type: list[str] = attrs.field(
        metadata={"wire": "supportedMonitorType", "type": "string[]", "since": "2.5", "secret": False},
    )
    """Wire name ``supportedMonitorType``. Since 2.5."""

    supported_ovf_environment_transport: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "supportedOvfEnvironmentTransport", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``supportedOvfEnvironmentTransport``. Since 4.0."""

    supported_ovf_install_transport: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "supportedOvfInstallTransport", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``supportedOvfInstallTransport``. Since 4.0."""

    property_relations: list[VirtualMachinePropertyRelation] | None = attrs.field(
        default=None,
        metadata={"wire": "propertyRelations", "type": "VirtualMachinePropertyRelation[]", "since": "6.7", "secret": False},
    )
    """Wire name ``propertyRelations``. Since 6.7."""
