# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineBootOptionsBootableEthernetDevice."""

from __future__ import annotations

import attrs

from vim25.data.virtual_machine_boot_options_bootable_device import VirtualMachineBootOptionsBootableDevice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineBootOptionsBootableEthernetDevice(VirtualMachineBootOptionsBootableDevice):
    """Data object type ``VirtualMachineBootOptionsBootableEthernetDevice`` (vmodl
    ``vim.vm.BootOptions.BootableEthernetDevice``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineBootOptionsBootableEthernetDevice/
    """

    device_key: int = attrs.field(
        metadata={"wire": "deviceKey", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``deviceKey``. Since 5.0."""
