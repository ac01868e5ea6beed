# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineSriovInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_machine_pci_passthrough_info import VirtualMachinePciPassthroughInfo

if TYPE_CHECKING:
    from vim25.data.virtual_machine_sriov_device_pool_info import VirtualMachineSriovDevicePoolInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineSriovInfo(VirtualMachinePciPassthroughInfo):
    """Data object type ``VirtualMachineSriovInfo`` (vmodl ``vim.vm.SriovInfo``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineSriovInfo/
    """

    virtual_function: bool = attrs.field(
        metadata={"wire": "virtualFunction", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``virtualFunction``. Since 5.5."""

    pnic: str | None = attrs.field(
        default=None,
        metadata={"wire": "pnic", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``pnic``. Since 5.5."""

    device_pool: VirtualMachineSriovDevicePoolInfo | None = attrs.field(
        default=None,
        metadata={"wire": "devicePool", "type": "VirtualMachineSriovDevicePoolInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``devicePool``. Since 6.5."""
