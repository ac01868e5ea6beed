# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HealthSystemRuntime."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_hardware_status_info import HostHardwareStatusInfo
    from vim25.data.host_system_health_info import HostSystemHealthInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HealthSystemRuntime(vmodl.DataObject):
    """Data object type ``HealthSystemRuntime`` (vmodl ``vim.host.HealthStatusSystem.Runtime``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HealthSystemRuntime/
    """

    system_health_info: HostSystemHealthInfo | None = attrs.field(
        default=None,
        metadata={"wire": "systemHealthInfo", "type": "HostSystemHealthInfo", "since": "2.5", "secret": False},
    )
    """Wire name ``systemHealthInfo``. Since 2.5."""

    hardware_status_info: HostHardwareStatusInfo | None = attrs.field(
        default=None,
        metadata={"wire": "hardwareStatusInfo", "type": "HostHardwareStatusInfo", "since": "2.5", "secret": False},
    )
    """Wire name ``hardwareStatusInfo``. Since 2.5."""
