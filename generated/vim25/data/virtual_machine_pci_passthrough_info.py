# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachinePciPassthroughInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_machine_target_info import VirtualMachineTargetInfo

if TYPE_CHECKING:
    from vim25.data.host_pci_device import HostPciDevice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachinePciPassthroughInfo(VirtualMachineTargetInfo):
    """Data object type ``VirtualMachinePciPassthroughInfo`` (vmodl ``vim.vm.PciPassthroughInfo``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachinePciPassthroughInfo/
    """

    pci_device: HostPciDevice = attrs.field(
        metadata={"wire": "pciDevice", "type": "HostPciDevice", "since": "4.0", "secret": False},
    )
    """Wire name ``pciDevice``. Since 4.0."""

    system_id: str = attrs.field(
        metadata={"wire": "systemId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``systemId``. Since 4.0."""
