# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineSriovNetworkDevicePoolInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_machine_sriov_device_pool_info import VirtualMachineSriovDevicePoolInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineSriovNetworkDevicePoolInfo(VirtualMachineSriovDevicePoolInfo):
    """Data object type ``VirtualMachineSriovNetworkDevicePoolInfo`` (vmodl
    ``vim.vm.SriovNetworkDevicePoolInfo``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineSriovNetworkDevicePoolInfo/
    """

    switch_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "switchKey", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``switchKey``. Since 6.5."""

    switch_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "switchUuid", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``switchUuid``. Since 6.5."""
