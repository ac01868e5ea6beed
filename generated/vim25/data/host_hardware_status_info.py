# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostHardwareStatusInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dpu_status_info import DpuStatusInfo
    from vim25.data.host_hardware_element_info import HostHardwareElementInfo
    from vim25.data.host_storage_element_info import HostStorageElementInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostHardwareStatusInfo(vmodl.DataObject):
    """Data object type ``HostHardwareStatusInfo`` (vmodl ``vim.host.HardwareStatusInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostHardwareStatusInfo/
    """

    memory_status_info: list[HostHardwareElementInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "memoryStatusInfo", "type": "HostHardwareElementInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``memoryStatusInfo``. Since 2.5."""

    cpu_status_info: list[HostHardwareElementInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "cpuStatusInfo", "type": "HostHardwareElementInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``cpuStatusInfo``. Since 2.5."""

    storage_status_info: list[HostStorageElementInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "storageStatusInfo", "type": "HostStorageElementInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``storageStatusInfo``. Since 2.5."""

    dpu_status_info: list[DpuStatusInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "dpuStatusInfo", "type": "DpuStatusInfo[]", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``dpuStatusInfo``. Since 8.0.0.1."""
