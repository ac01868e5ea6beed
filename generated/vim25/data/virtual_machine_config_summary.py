# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineConfigSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.fault_tolerance_config_info import FaultToleranceConfigInfo
    from vim25.data.managed_by_info import ManagedByInfo
    from vim25.data.v_app_product_info import VAppProductInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineConfigSummary(vmodl.DataObject):
    """Data object type ``VirtualMachineConfigSummary`` (vmodl ``vim.vm.Summary.ConfigSummary``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigSummary/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    template: bool = attrs.field(
        metadata={"wire": "template", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``template``. Since 2.0."""

    vm_path_name: str = attrs.field(
        metadata={"wire": "vmPathName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``vmPathName``. Since 2.0."""

    memory_size_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "memorySizeMB", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``memorySizeMB``. Since 2.0."""

    cpu_reservation: int | None = attrs.field(
        default=None,
        metadata={"wire": "cpuReservation", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``cpuReservation``. Since 2.0."""

    memory_reservation: int | None = attrs.field(
        default=None,
        metadata={"wire": "memoryReservation", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``memoryReservation``. Since 2.0."""

    num_cpu: int | None = attrs.field(
        default=None,
        metadata={"wire": "numCpu", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numCpu``. Since 2.0."""

    num_ethernet_cards: int | None = attrs.field(
        default=None,
        metadata={"wire": "numEthernetCards", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numEthernetCards``. Since 2.0."""

    num_virtual_disks: int | None = attrs.field(
        default=None,
        metadata={"wire": "numVirtualDisks", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numVirtualDisks``. Since 2.0."""

    uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "uuid", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``uuid``. Since 2.0."""

    instance_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "instanceUuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``instanceUuid``. Since 4.0."""

    guest_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "guestId", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``guestId``. Since 2.0."""

    guest_full_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "guestFullName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``guestFullName``. Since 2.0."""

    annotation: str | None = attrs.field(
        default=None,
        metadata={"wire": "annotation", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``annotation``. Since 2.0."""

    product: VAppProductInfo | None = attrs.field(
        default=None,
        metadata={"wire": "product", "type": "VAppProductInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``product``. Since 4.0."""

    install_boot_required: bool | None = attrs.field(
        default=None,
        metadata={"wire": "installBootRequired", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``installBootRequired``. Since 4.0."""

    ft_info: FaultToleranceConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "ftInfo", "type": "FaultToleranceConfigInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``ftInfo``. Since 4.0."""

    managed_by: ManagedByInfo | None = attrs.field(
        default=None,
        metadata={"wire": "managedBy", "type": "ManagedByInfo", "since": "5.0", "secret": False},
    )
    """Wire name ``managedBy``. Since 5.0."""

    tpm_present: bool | None = attrs.field(
        default=None,
        metadata={"wire": "tpmPresent", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``tpmPresent``. Since 6.7."""

    num_vmiop_backings: int | None = attrs.field(
        default=None,
        metadata={"wire": "numVmiopBackings", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``numVmiopBackings``. Since 6.7."""

    hw_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "hwVersion", "type": "string", "since": "6.9.1", "secret": False},
    )
    """Wire name ``hwVersion``. Since 6.9.1."""
