# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DpuStatusInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_hardware_element_info import HostHardwareElementInfo

if TYPE_CHECKING:
    from vim25.data.dpu_status_info_operational_info import DpuStatusInfoOperationalInfo
    from vim25.data.host_fru import HostFru


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DpuStatusInfo(HostHardwareElementInfo):
    """Data object type ``DpuStatusInfo`` (vmodl ``vim.host.HardwareStatusInfo.DpuStatusInfo``).

    Since 8.0.0.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DpuStatusInfo/
    """

    dpu_id: str = attrs.field(
        metadata={"wire": "dpuId", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``dpuId``. Since 8.0.0.1."""

    fru: HostFru | None = attrs.field(
        default=None,
        metadata={"wire": "fru", "type": "HostFru", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``fru``. Since 8.0.0.1."""

    sensors: list[DpuStatusInfoOperationalInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "sensors", "type": "DpuStatusInfoOperationalInfo[]", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``sensors``. Since 8.0.0.1."""
