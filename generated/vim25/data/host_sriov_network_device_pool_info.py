# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSriovNetworkDevicePoolInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_sriov_device_pool_info import HostSriovDevicePoolInfo

if TYPE_CHECKING:
    from vim25.data.physical_nic import PhysicalNic


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSriovNetworkDevicePoolInfo(HostSriovDevicePoolInfo):
    """Data object type ``HostSriovNetworkDevicePoolInfo`` (vmodl
    ``vim.host.SriovNetworkDevicePoolInfo``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSriovNetworkDevicePoolInfo/
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

    pnic: list[PhysicalNic] | None = attrs.field(
        default=None,
        metadata={"wire": "pnic", "type": "PhysicalNic[]", "since": "6.5", "secret": False},
    )
    """Wire name ``pnic``. Since 6.5."""
