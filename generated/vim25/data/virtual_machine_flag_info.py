# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineFlagInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineFlagInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineFlagInfo`` (vmodl ``vim.vm.FlagInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFlagInfo/
    """

    disable_acceleration: bool | None = attrs.field(
        default=None,
        metadata={"wire": "disableAcceleration", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``disableAcceleration``. Since 2.0."""

    enable_logging: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enableLogging", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``enableLogging``. Since 2.0."""

    use_toe: bool | None = attrs.field(
        default=None,
        metadata={"wire": "useToe", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``useToe``. Since 2.0."""

    run_with_debug_info: bool | None = attrs.field(
        default=None,
        metadata={"wire": "runWithDebugInfo", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``runWithDebugInfo``. Since 2.0."""

    monitor_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "monitorType", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``monitorType``. Since 2.5."""

    ht_sharing: str | None = attrs.field(
        default=None,
        metadata={"wire": "htSharing", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``htSharing``. Since 2.0."""

    snapshot_disabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "snapshotDisabled", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``snapshotDisabled``. Since 2.5."""

    snapshot_locked: bool | None = attrs.field(
        default=None,
        metadata={"wire": "snapshotLocked", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``snapshotLocked``. Since 2.5."""

    disk_uuid_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "diskUuidEnabled", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``diskUuidEnabled``. Since 2.5."""

    virtual_mmu_usage: str | None = attrs.field(
        default=None,
        metadata={"wire": "virtualMmuUsage", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``virtualMmuUsage``. Since 2.5."""

    virtual_exec_usage: str | None = attrs.field(
        default=None,
        metadata={"wire": "virtualExecUsage", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``virtualExecUsage``. Since 4.0."""

    snapshot_power_off_behavior: str | None = attrs.field(
        default=None,
        metadata={"wire": "snapshotPowerOffBehavior", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``snapshotPowerOffBehavior``. Since 2.5."""

    record_replay_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "recordReplayEnabled", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``recordReplayEnabled``. Since 4.0."""

    fault_tolerance_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "faultToleranceType", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``faultToleranceType``. Since 6.0."""

    cbrc_cache_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "cbrcCacheEnabled", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``cbrcCacheEnabled``. Since 6.5."""

    vvtd_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vvtdEnabled", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``vvtdEnabled``. Since 6.7."""

    vbs_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vbsEnabled", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``vbsEnabled``. Since 6.7."""
