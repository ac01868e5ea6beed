# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualPCIControllerOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_controller_option import VirtualControllerOption

if TYPE_CHECKING:
    from vim25.data.int_option import IntOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualPCIControllerOption(VirtualControllerOption):
    """Data object type ``VirtualPCIControllerOption`` (vmodl
    ``vim.vm.device.VirtualPCIControllerOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIControllerOption/
    """

    num_scsi_controllers: IntOption = attrs.field(
        metadata={"wire": "numSCSIControllers", "type": "IntOption", "since": "2.0", "secret": False},
    )
    """Wire name ``numSCSIControllers``. Since 2.0."""

    num_ethernet_cards: IntOption = attrs.field(
        metadata={"wire": "numEthernetCards", "type": "IntOption", "since": "2.0", "secret": False},
    )
    """Wire name ``numEthernetCards``. Since 2.0."""

    num_video_cards: IntOption = attrs.field(
        metadata={"wire": "numVideoCards", "type": "IntOption", "since": "2.0", "secret": False},
    )
    """Wire name ``numVideoCards``. Since 2.0."""

    num_sound_cards: IntOption = attrs.field(
        metadata={"wire": "numSoundCards", "type": "IntOption", "since": "2.0", "secret": False},
    )
    """Wire name ``numSoundCards``. Since 2.0."""

    num_vmi_roms: IntOption = attrs.field(
        metadata={"wire": "numVmiRoms", "type": "IntOption", "since": "2.5", "secret": False},
    )
    """Wire name ``numVmiRoms``. Since 2.5."""

    num_vmci_devices: IntOption = attrs.field(
        metadata={"wire": "numVmciDevices", "type": "IntOption", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``numVmciDevices``. Since 2.5u2server."""

    num_pci_passthrough_devices: IntOption = attrs.field(
        metadata={"wire": "numPCIPassthroughDevices", "type": "IntOption", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``numPCIPassthroughDevices``. Since 2.5u2server."""

    num_sas_scsi_controllers: IntOption = attrs.field(
        metadata={"wire": "numSasSCSIControllers", "type": "IntOption", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``numSasSCSIControllers``. Since 2.5u2server."""

    num_vmxnet3_ethernet_cards: IntOption = attrs.field(
        metadata={"wire": "numVmxnet3EthernetCards", "type": "IntOption", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``numVmxnet3EthernetCards``. Since 2.5u2server."""

    num_para_virtual_scsi_controllers: IntOption = attrs.field(
        metadata={"wire": "numParaVirtualSCSIControllers", "type": "IntOption", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``numParaVirtualSCSIControllers``. Since 2.5u2server."""

    num_sata_controllers: IntOption = attrs.field(
        metadata={"wire": "numSATAControllers", "type": "IntOption", "since": "5.5", "secret": False},
    )
    """Wire name ``numSATAControllers``. Since 5.5."""

    num_nvme_controllers: IntOption | None = attrs.field(
        default=None,
        metadata={"wire": "numNVMEControllers", "type": "IntOption", "since": "6.5", "secret": False},
    )
    """Wire name ``numNVMEControllers``. Since 6.5."""

    num_vmxnet3_vrdma_ethernet_cards: IntOption | None = attrs.field(
        default=None,
        metadata={"wire": "numVmxnet3VrdmaEthernetCards", "type": "IntOption", "since": "6.7", "secret": False},
    )
    """Wire name ``numVmxnet3VrdmaEthernetCards``. Since 6.7."""
