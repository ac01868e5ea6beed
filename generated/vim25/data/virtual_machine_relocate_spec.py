# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineRelocateSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.crypto_spec import CryptoSpec
    from vim25.data.service_locator import ServiceLocator
    from vim25.data.virtual_device_config_spec import VirtualDeviceConfigSpec
    from vim25.data.virtual_machine_profile_spec import VirtualMachineProfileSpec
    from vim25.data.virtual_machine_relocate_spec_disk_locator import VirtualMachineRelocateSpecDiskLocator
    from vim25.enums.virtual_machine_relocate_transformation import VirtualMachineRelocateTransformation


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineRelocateSpec(vmodl.DataObject):
    """Data object type ``VirtualMachineRelocateSpec`` (vmodl ``vim.vm.RelocateSpec``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineRelocateSpec/
    """

    service: ServiceLocator | None = attrs.field(
        default=None,
        metadata={"wire": "service", "type": "ServiceLocator", "since": "6.0", "secret": False},
    )
    """Wire name ``service``. Since 6.0."""

    folder: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "folder", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``folder``. Since 6.0. Refers to a Folder."""

    datastore: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``datastore``. Since 2.0. Refers to a Datastore."""

    disk_move_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "diskMoveType", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``diskMoveType``. Since 4.0."""

    pool: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "pool", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``pool``. Since 2.0. Refers to a ResourcePool."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``host``. Since 2.0. Refers to a HostSystem."""

    disk: list[VirtualMachineRelocateSpecDiskLocator] | None = attrs.field(
        default=None,
        metadata={"wire": "disk", "type": "VirtualMachineRelocateSpecDiskLocator[]", "since": "2.0", "secret": False},
    )
    """Wire name ``disk``. Since 2.0."""

    transform: VirtualMachineRelocateTransformation | None = attrs.field(
        default=None,
        metadata={"wire": "transform", "type": "VirtualMachineRelocateTransformation", "since": "2.0", "secret": False},
    )
    """Wire name ``transform``. Since 2.0."""

    device_change: list[VirtualDeviceConfigSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "deviceChange", "type": "VirtualDeviceConfigSpec[]", "since": "5.5", "secret": False},
    )
    """Wire name ``deviceChange``. Since 5.5."""

    profile: list[VirtualMachineProfileSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "profile", "type": "VirtualMachineProfileSpec[]", "since": "5.5", "secret": False},
    )
    """Wire name ``profile``. Since 5.5."""

    crypto_spec: CryptoSpec | None = attrs.field(
        default=None,
        metadata={"wire": "cryptoSpec", "type": "CryptoSpec", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``cryptoSpec``. Since 7.0.0.0."""
