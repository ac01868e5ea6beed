# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostLowLevelProvisioningManagerVmRecoveryInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.fault_tolerance_config_info import FaultToleranceConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostLowLevelProvisioningManagerVmRecoveryInfo(vmodl.DataObject):
    """Data object type ``HostLowLevelProvisioningManagerVmRecoveryInfo`` (vmodl
    ``vim.host.LowLevelProvisioningManager.VmRecoveryInfo``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostLowLevelProvisioningManagerVmRecoveryInfo/
    """

    version: str = attrs.field(
        metadata={"wire": "version", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``version``. Since 5.1."""

    bios_uuid: str = attrs.field(
        metadata={"wire": "biosUUID", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``biosUUID``. Since 5.1."""

    instance_uuid: str = attrs.field(
        metadata={"wire": "instanceUUID", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``instanceUUID``. Since 5.1."""

    ft_info: FaultToleranceConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "ftInfo", "type": "FaultToleranceConfigInfo", "since": "5.1", "secret": False},
    )
    """Wire name ``ftInfo``. Since 5.1."""
