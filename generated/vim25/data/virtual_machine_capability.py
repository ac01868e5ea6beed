# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineCapability."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineCapability(vmodl.DataObject):
    """Data object type ``VirtualMachineCapability`` (vmodl ``vim.vm.Capability``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineCapability/
    """

    snapshot_operations_supported: bool = attrs.field(
        metadata={"wire": "snapshotOperationsSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``snapshotOperationsSupported``. Since 2.0."""

    multiple_snapshots_supported: bool = attrs.field(
        metadata={"wire": "multipleSnapshotsSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``multipleSnapshotsSupported``. Since 2.0."""

    snapshot_config_supported: bool = attrs.field(
        metadata={"wire": "snapshotConfigSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``snapshotConfigSupported``. Since 2.0."""

    powered_off_snapshots_supported: bool = attrs.field(
        metadata={"wire": "poweredOffSnapshotsSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``poweredOffSnapshotsSupported``. Since 2.0."""

    memory_snapshots_supported: bool = attrs.field(
        metadata={"wire": "memorySnapshotsSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``memorySnapshotsSupported``. Since 2.0."""

    revert_to_snapshot_supported: bool = attrs.field(
        metadata={"wire": "revertToSnapshotSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``revertToSnapshotSupported``. Since 2.0."""

    quiesced_snapshots_supported: bool = attrs.field(
        metadata={"wire": "quiescedSnapshotsSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``quiescedSnapshotsSupported``. Since 2.0."""

    disable_snapshots_supported: bool = attrs.field(
        metadata={"wire": "disableSnapshotsSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``disableSnapshotsSupported``. Since 2.5."""

    lock_snapshots_supported: bool = attrs.field(
        metadata={"wire": "lockSnapshotsSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``lockSnapshotsSupported``. Since 2.5."""

    console_preferences_supported: bool = attrs.field(
        metadata={"wire": "consolePreferencesSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``consolePreferencesSupported``. Since 2.0."""

    cpu_feature_mask_supported: bool = attrs.field(
        metadata={"wire": "cpuFeatureMaskSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``cpuFeatureMaskSupported``. Since 2.0."""

    s1_acpi_management_supported: bool = attrs.field(
        metadata={"wire": "s1AcpiManagementSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``s1AcpiManagementSupported``. Since 2.0."""

    setting_screen_resolution_supported: bool = attrs.field(
        metadata={"wire": "settingScreenResolutionSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``settingScreenResolutionSupported``. Since 2.0."""

    tools_auto_update_supported: bool = attrs.field(
        metadata={"wire": "toolsAutoUpdateSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``toolsAutoUpdateSupported``. Since 2.0."""

    vm_npiv_wwn_supported: bool = attrs.field(
        metadata={"wire": "vmNpivWwnSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``vmNpivWwnSupported``. Since 2.5."""

    npiv_wwn_on_non_rdm_vm_supported: bool = attrs.field(
        metadata={"wire": "npivWwnOnNonRdmVmSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``npivWwnOnNonRdmVmSupported``. Since 2.5."""

    vm_npiv_wwn_disable_supported: bool = attrs.field(
        metadata={"wire": "vmNpivWwnDisableSupported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``vmNpivWwnDisableSupported``. Since 4.0."""

    vm_npiv_wwn_update_supported: bool = attrs.field(
        metadata={"wire": "vmNpivWwnUpdateSupported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``vmNpivWwnUpdateSupported``. Since 4.0."""

    swap_placement_supported: bool = attrs.field(
        metadata={"wire": "swapPlacementSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``swapPlacementSupported``. Since 2.5."""

    tools_sync_time_supported: bool = attrs.field(
        metadata={"wire": "toolsSyncTimeSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``toolsSyncTimeSupported``. Since 2.5."""

    virtual_mmu_usage_supported: bool = attrs.field(
        metadata={"wire": "virtualMmuUsageSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``virtualMmuUsageSupported``. Since 2.5."""

    disk_shares_supported: bool = attrs.field(
        metadata={"wire": "diskSharesSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``diskSharesSupported``. Since 2.5."""

    boot_options_supported: bool = attrs.field(
        metadata={"wire": "bootOptionsSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``bootOptionsSupported``. Since 2.5."""

    boot_retry_options_supported: bool = attrs.field(
        metadata={"wire": "bootRetryOptionsSupported", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``bootRetryOptionsSupported``. Since 4.1."""

    setting_video_ram_size_supported: bool = attrs.field(
        metadata={"wire": "settingVideoRamSizeSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``settingVideoRamSizeSupported``. Since 2.5."""

    setting_display_topology_supported: bool = attrs.field(
        metadata={"wire": "settingDisplayTopologySupported", "type": "boolean", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``settingDisplayTopologySupported``. Since 2.5u2server."""

    record_replay_supported: bool = attrs.field(
        metadata={"wire": "recordReplaySupported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``recordReplaySupported``. Since 4.0."""

    change_tracking_supported: bool = attrs.field(
        metadata={"wire": "changeTrackingSupported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``changeTrackingSupported``. Since 4.0."""

    multiple_cores_per_socket_supported: bool = attrs.field(
        metadata={"wire": "multipleCoresPerSocketSupported", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``multipleCoresPerSocketSupported``. Since 5.0."""

    host_based_replication_supported: bool = attrs.field(
        metadata={"wire": "hostBasedReplicationSupported", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``hostBasedReplicationSupported``. Since 5.0."""

    guest_auto_lock_supported: bool = attrs.field(
        metadata={"wire": "guestAutoLockSupported", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``guestAutoLockSupported``. Since 5.0."""

    memory_reservation_lock_supported: bool = attrs.field(
        metadata={"wire": "memoryReservationLockSupported", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``memoryReservationLockSupported``. Since 5.0."""

    feature_requirement_supported: bool = attrs.field(
        metadata={"wire": "featureRequirementSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``featureRequirementSupported``. Since 5.1."""

    powered_on_monitor_type_change_supported: bool = attrs.field(
        metadata={"wire": "poweredOnMonitorTypeChangeSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``poweredOnMonitorTypeChangeSupported``. Since 5.1."""

    se_sparse_disk_supported: bool = attrs.field(
        metadata={"wire": "seSparseDiskSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``seSparseDiskSupported``. Since 5.1."""

    nested_hv_supported: bool = attrs.field(
        metadata={"wire": "nestedHVSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``nestedHVSupported``. Since 5.1."""

    v_pmc_supported: bool = attrs.field(
        metadata={"wire": "vPMCSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``vPMCSupported``. Since 5.1."""

    secure_boot_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "secureBootSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``secureBootSupported``. Since 6.5."""

    per_vm_evc_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "perVmEvcSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``perVmEvcSupported``. Since 6.7."""

    virtual_mmu_usage_ignored: bool | None = attrs.field(
        default=None,
        metadata={"wire": "virtualMmuUsageIgnored", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``virtualMmuUsageIgnored``. Since 6.7."""

    virtual_exec_usage_ignored: bool | None = attrs.field(
        default=None,
        metadata={"wire": "virtualExecUsageIgnored", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``virtualExecUsageIgnored``. Since 6.7."""

    disk_only_snapshot_on_suspended_vm_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "diskOnlySnapshotOnSuspendedVMSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``diskOnlySnapshotOnSuspendedVMSupported``. Since 6.7."""

    suspend_to_memory_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "suspendToMemorySupported", "type": "boolean", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``suspendToMemorySupported``. Since 7.0.2.0."""

    tools_sync_time_allow_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "toolsSyncTimeAllowSupported", "type": "boolean", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``toolsSyncTimeAllowSupported``. Since 7.0.1.0."""

    sev_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "sevSupported", "type": "boolean", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``sevSupported``. Since 7.0.1.0."""

    pmem_failover_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "pmemFailoverSupported", "type": "boolean", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``pmemFailoverSupported``. Since 7.0.2.0."""

    require_sgx_attestation_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "requireSgxAttestationSupported", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``requireSgxAttestationSupported``. Since 8.0.0.1."""

    change_mode_disks_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "changeModeDisksSupported", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``changeModeDisksSupported``. Since 8.0.0.1."""

    vendor_device_group_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vendorDeviceGroupSupported", "type": "boolean", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``vendorDeviceGroupSupported``. Since 8.0.1.0."""
