# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostCapability."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_cpu_id_info import HostCpuIdInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostCapability(vmodl.DataObject):
    """Data object type ``HostCapability`` (vmodl ``vim.host.Capability``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostCapability/
    """

    recursive_resource_pools_supported: bool = attrs.field(
        metadata={"wire": "recursiveResourcePoolsSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``recursiveResourcePoolsSupported``. Since 2.0."""

    cpu_memory_resource_configuration_supported: bool = attrs.field(
        metadata={"wire": "cpuMemoryResourceConfigurationSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``cpuMemoryResourceConfigurationSupported``. Since 2.5."""

    reboot_supported: bool = attrs.field(
        metadata={"wire": "rebootSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``rebootSupported``. Since 2.0."""

    shutdown_supported: bool = attrs.field(
        metadata={"wire": "shutdownSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``shutdownSupported``. Since 2.0."""

    vmotion_supported: bool = attrs.field(
        metadata={"wire": "vmotionSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``vmotionSupported``. Since 2.0."""

    standby_supported: bool = attrs.field(
        metadata={"wire": "standbySupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``standbySupported``. Since 2.5."""

    ipmi_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipmiSupported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``ipmiSupported``. Since 4.0."""

    max_supported_vms: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxSupportedVMs", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``maxSupportedVMs``. Since 2.0."""

    max_running_vms: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxRunningVMs", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``maxRunningVMs``. Since 2.0."""

    max_supported_vcpus: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxSupportedVcpus", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``maxSupportedVcpus``. Since 2.0."""

    max_registered_vms: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxRegisteredVMs", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``maxRegisteredVMs``. Since 5.1."""

    datastore_principal_supported: bool = attrs.field(
        metadata={"wire": "datastorePrincipalSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``datastorePrincipalSupported``. Since 2.0."""

    san_supported: bool = attrs.field(
        metadata={"wire": "sanSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``sanSupported``. Since 2.0."""

    nfs_supported: bool = attrs.field(
        metadata={"wire": "nfsSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``nfsSupported``. Since 2.0."""

    iscsi_supported: bool = attrs.field(
        metadata={"wire": "iscsiSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``iscsiSupported``. Since 2.0."""

    vlan_tagging_supported: bool = attrs.field(
        metadata={"wire": "vlanTaggingSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``vlanTaggingSupported``. Since 2.0."""

    nic_teaming_supported: bool = attrs.field(
        metadata={"wire": "nicTeamingSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``nicTeamingSupported``. Since 2.0."""

    high_guest_mem_supported: bool = attrs.field(
        metadata={"wire": "highGuestMemSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``highGuestMemSupported``. Since 2.0."""

    maintenance_mode_supported: bool = attrs.field(
        metadata={"wire": "maintenanceModeSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``maintenanceModeSupported``. Since 2.0."""

    suspended_relocate_supported: bool = attrs.field(
        metadata={"wire": "suspendedRelocateSupported", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``suspendedRelocateSupported``. Since 2.0."""

    restricted_snapshot_relocate_supported: bool = attrs.field(
        metadata={"wire": "restrictedSnapshotRelocateSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``restrictedSnapshotRelocateSupported``. Since 2.5."""

    per_vm_swap_files: bool = attrs.field(
        metadata={"wire": "perVmSwapFiles", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``perVmSwapFiles``. Since 2.5."""

    local_swap_datastore_supported: bool = attrs.field(
        metadata={"wire": "localSwapDatastoreSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``localSwapDatastoreSupported``. Since 2.5."""

    unshared_swap_v_motion_supported: bool = attrs.field(
        metadata={"wire": "unsharedSwapVMotionSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``unsharedSwapVMotionSupported``. Since 2.5."""

    background_snapshots_supported: bool = attrs.field(
        metadata={"wire": "backgroundSnapshotsSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``backgroundSnapshotsSupported``. Since 2.5."""

    pre_assigned_pci_unit_numbers_supported: bool = attrs.field(
        metadata={"wire": "preAssignedPCIUnitNumbersSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``preAssignedPCIUnitNumbersSupported``. Since 2.5."""

    screenshot_supported: bool = attrs.field(
        metadata={"wire": "screenshotSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``screenshotSupported``. Since 2.5."""

    scaled_screenshot_supported: bool = attrs.field(
        metadata={"wire": "scaledScreenshotSupported", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``scaledScreenshotSupported``. Since 2.5."""

    storage_v_motion_supported: bool = attrs.field(
        metadata={"wire": "storageVMotionSupported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``storageVMotionSupported``. Since 4.0."""

    vmotion_with_storage_v_motion_supported: bool = attrs.field(
        metadata={"wire": "vmotionWithStorageVMotionSupported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``vmotionWithStorageVMotionSupported``. Since 4.0."""

    vmotion_across_network_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vmotionAcrossNetworkSupported", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``vmotionAcrossNetworkSupported``. Since 5.5."""

    max_num_disks_sv_motion: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxNumDisksSVMotion", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``maxNumDisksSVMotion``. Since 6.0."""

    max_virtual_disk_desc_version_supported: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxVirtualDiskDescVersionSupported", "type": "int", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``maxVirtualDiskDescVersionSupported``. Since 8.0.1.0."""

    hbr_nic_selection_supported: bool = attrs.field(
        metadata={"wire": "hbrNicSelectionSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``hbrNicSelectionSupported``. Since 5.1."""

    vr_nfc_nic_selection_supported: bool = attrs.field(
        metadata={"wire": "vrNfcNicSelectionSupported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``vrNfcNicSelectionSupported``. Since 6.0."""

    record_replay_supported: bool = attrs.field(
        metadata={"wire": "recordReplaySupported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``recordReplaySupported``. Since 4.0."""

    ft_supported: bool = attrs.field(
        metadata={"wire": "ftSupported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``ftSupported``. Since 4.0."""

    replay_unsupported_reason: str | None = attrs.field(
        default=None,
        metadata={"wire": "replayUnsupportedReason", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``replayUnsupportedReason``. Since 4.0."""

    replay_compatibility_issues: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "replayCompatibilityIssues", "type": "string[]", "since": "4.1", "secret": False},
    )
    """Wire name ``replayCompatibilityIssues``. Since 4.1."""

    smp_ft_supported: bool = attrs.field(
        metadata={"wire": "smpFtSupported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``smpFtSupported``. Since 6.0."""

    ft_compatibility_issues: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "ftCompatibilityIssues", "type": "string[]", "since": "4.1", "secret": False},
    )
    """Wire name ``ftCompatibilityIssues``. Since 4.1."""

    smp_ft_compatibility_issues: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "smpFtCompatibilityIssues", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``smpFtCompatibilityIssues``. Since 6.0."""

    max_vcpus_per_ft_vm: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxVcpusPerFtVm", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``maxVcpusPerFtVm``. Since 6.0."""

    login_by_ssl_thumbprint_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "loginBySSLThumbprintSupported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``loginBySSLThumbprintSupported``. Since 4.0."""

    clone_from_snapshot_supported: bool = attrs.field(
        metadata={"wire": "cloneFromSnapshotSupported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``cloneFromSnapshotSupported``. Since 4.0."""

    delta_disk_backings_supported: bool = attrs.field(
        metadata={"wire": "deltaDiskBackingsSupported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``deltaDiskBackingsSupported``. Since 4.0."""

    per_vm_network_traffic_shaping_supported: bool = attrs.field(
        metadata={"wire": "perVMNetworkTrafficShapingSupported", "type": "boolean", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``perVMNetworkTrafficShapingSupported``. Since 2.5u2server."""

    tpm_supported: bool = attrs.field(
        metadata={"wire": "tpmSupported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``tpmSupported``. Since 4.0."""

    tpm_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "tpmVersion", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``tpmVersion``. Since 6.7."""

    txt_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "txtEnabled", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``txtEnabled``. Since 6.7."""

    supported_cpu_feature: list[HostCpuIdInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "supportedCpuFeature", "type": "HostCpuIdInfo[]", "since": "4.0", "secret": False},
    )
    """Wire name ``supportedCpuFeature``. Since 4.0."""

    virtual_exec_usage_supported: bool = attrs.field(
        metadata={"wire": "virtualExecUsageSupported", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``virtualExecUsageSupported``. Since 4.0."""

    storage_iorm_supported: bool = attrs.field(
        metadata={"wire": "storageIORMSupported", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``storageIORMSupported``. Since 4.1."""

    vm_direct_path_gen2_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vmDirectPathGen2Supported", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``vmDirectPathGen2Supported``. Since 4.1."""

    vm_direct_path_gen2_unsupported_reason: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "vmDirectPathGen2UnsupportedReason", "type": "string[]", "since": "4.1", "secret": False},
    )
    """Wire name ``vmDirectPathGen2UnsupportedReason``. Since 4.1."""

    vm_direct_path_gen2_unsupported_reason_extended: str | None = attrs.field(
        default=None,
        metadata={"wire": "vmDirectPathGen2UnsupportedReasonExtended", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``vmDirectPathGen2UnsupportedReasonExtended``. Since 4.1."""

    supported_vmfs_major_version: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "supportedVmfsMajorVersion", "type": "int[]", "since": "5.0", "secret": False},
    )
    """Wire name ``supportedVmfsMajorVersion``. Since 5.0."""

    v_storage_capable: bool = attrs.field(
        metadata={"wire": "vStorageCapable", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``vStorageCapable``. Since 4.1."""

    snapshot_relayout_supported: bool = attrs.field(
        metadata={"wire": "snapshotRelayoutSupported", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``snapshotRelayoutSupported``. Since 5.0."""

    firewall_ip_rules_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "firewallIpRulesSupported", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``firewallIpRulesSupported``. Since 5.0."""

    service_package_info_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "servicePackageInfoSupported", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``servicePackageInfoSupported``. Since 5.0."""

    max_host_running_vms: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxHostRunningVms", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``maxHostRunningVms``. Since 5.0."""

    max_host_supported_vcpus: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxHostSupportedVcpus", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``maxHostSupportedVcpus``. Since 5.0."""

    vmfs_datastore_mount_capable: bool = attrs.field(
        metadata={"wire": "vmfsDatastoreMountCapable", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``vmfsDatastoreMountCapable``. Since 5.0."""

    eight_plus_host_vmfs_shared_access_supported: bool = attrs.field(
        metadata={"wire": "eightPlusHostVmfsSharedAccessSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``eightPlusHostVmfsSharedAccessSupported``. Since 5.1."""

    nested_hv_supported: bool = attrs.field(
        metadata={"wire": "nestedHVSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``nestedHVSupported``. Since 5.1."""

    v_pmc_supported: bool = attrs.field(
        metadata={"wire": "vPMCSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``vPMCSupported``. Since 5.1."""

    inter_vm_communication_through_vmci_supported: bool = attrs.field(
        metadata={"wire": "interVMCommunicationThroughVMCISupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``interVMCommunicationThroughVMCISupported``. Since 5.1."""

    scheduled_hardware_upgrade_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "scheduledHardwareUpgradeSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``scheduledHardwareUpgradeSupported``. Since 5.1."""

    feature_capabilities_supported: bool = attrs.field(
        metadata={"wire": "featureCapabilitiesSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``featureCapabilitiesSupported``. Since 5.1."""

    latency_sensitivity_supported: bool = attrs.field(
        metadata={"wire": "latencySensitivitySupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``latencySensitivitySupported``. Since 5.1."""

    storage_policy_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "storagePolicySupported", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``storagePolicySupported``. Since 5.5."""

    accel3d_supported: bool = attrs.field(
        metadata={"wire": "accel3dSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``accel3dSupported``. Since 5.1."""

    reliable_memory_aware: bool | None = attrs.field(
        default=None,
        metadata={"wire": "reliableMemoryAware", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``reliableMemoryAware``. Since 5.5."""

    multiple_network_stack_instance_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "multipleNetworkStackInstanceSupported", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``multipleNetworkStackInstanceSupported``. Since 5.5."""

    message_bus_proxy_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "messageBusProxySupported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``messageBusProxySupported``. Since 6.0."""

    vsan_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vsanSupported", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``vsanSupported``. Since 5.5."""

    v_flash_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vFlashSupported", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``vFlashSupported``. Since 5.5."""

    host_access_manager_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "hostAccessManagerSupported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``hostAccessManagerSupported``. Since 6.0."""

    provisioning_nic_selection_supported: bool = attrs.field(
        metadata={"wire": "provisioningNicSelectionSupported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``provisioningNicSelectionSupported``. Since 6.0."""

    nfs41_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "nfs41Supported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``nfs41Supported``. Since 6.0."""

    nfs41_krb5i_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "nfs41Krb5iSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``nfs41Krb5iSupported``. Since 6.5."""

    turn_disk_locator_led_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "turnDiskLocatorLedSupported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``turnDiskLocatorLedSupported``. Since 6.0."""

    virtual_volume_datastore_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "virtualVolumeDatastoreSupported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``virtualVolumeDatastoreSupported``. Since 6.0."""

    mark_as_ssd_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "markAsSsdSupported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``markAsSsdSupported``. Since 6.0."""

    mark_as_local_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "markAsLocalSupported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``markAsLocalSupported``. Since 6.0."""

    smart_card_authentication_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "smartCardAuthenticationSupported", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``smartCardAuthenticationSupported``. Since 6.0."""

    p_mem_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "pMemSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``pMemSupported``. Since 6.7."""

    p_mem_snapshot_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "pMemSnapshotSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``pMemSnapshotSupported``. Since 6.7."""

    crypto_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "cryptoSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``cryptoSupported``. Since 6.5."""

    one_k_volume_apis_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "oneKVolumeAPIsSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``oneKVolumeAPIsSupported``. Since 6.5."""

    gateway_on_nic_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "gatewayOnNicSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``gatewayOnNicSupported``. Since 6.5."""

    upit_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "upitSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``upitSupported``. Since 6.5."""

    cpu_hw_mmu_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "cpuHwMmuSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``cpuHwMmuSupported``. Since 6.5."""

    encrypted_v_motion_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "encryptedVMotionSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``encryptedVMotionSupported``. Since 6.5."""

    encryption_change_on_add_remove_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "encryptionChangeOnAddRemoveSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``encryptionChangeOnAddRemoveSupported``. Since 6.5."""

    encryption_hot_operation_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "encryptionHotOperationSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``encryptionHotOperationSupported``. Since 6.5."""

    encryption_with_snapshots_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "encryptionWithSnapshotsSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``encryptionWithSnapshotsSupported``. Since 6.5."""

    encryption_fault_tolerance_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "encryptionFaultToleranceSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``encryptionFaultToleranceSupported``. Since 6.5."""

    encryption_memory_save_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "encryptionMemorySaveSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``encryptionMemorySaveSupported``. Since 6.5."""

    encryption_rdm_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "encryptionRDMSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``encryptionRDMSupported``. Since 6.5."""

    encryption_v_flash_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "encryptionVFlashSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``encryptionVFlashSupported``. Since 6.5."""

    encryption_cbrc_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "encryptionCBRCSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``encryptionCBRCSupported``. Since 6.5."""

    encryption_hbr_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "encryptionHBRSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``encryptionHBRSupported``. Since 6.5."""

    ft_efi_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ftEfiSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``ftEfiSupported``. Since 6.7."""

    unmap_method_supported: str | None = attrs.field(
        default=None,
        metadata={"wire": "unmapMethodSupported", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``unmapMethodSupported``. Since 6.7."""

    max_mem_mb_per_ft_vm: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxMemMBPerFtVm", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``maxMemMBPerFtVm``. Since 6.7."""

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

    vm_create_date_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vmCreateDateSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``vmCreateDateSupported``. Since 6.7."""

    vmfs3_eol_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vmfs3EOLSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``vmfs3EOLSupported``. Since 6.7."""

    ft_vmcp_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ftVmcpSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``ftVmcpSupported``. Since 6.7."""

    quick_boot_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "quickBootSupported", "type": "boolean", "since": "6.7.1", "secret": False},
    )
    """Wire name ``quickBootSupported``. Since 6.7.1."""

    encrypted_ft_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "encryptedFtSupported", "type": "boolean", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``encryptedFtSupported``. Since 7.0.2.0."""

    assignable_hardware_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "assignableHardwareSupported", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``assignableHardwareSupported``. Since 7.0.0.0."""

    suspend_to_memory_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "suspendToMemorySupported", "type": "boolean", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``suspendToMemorySupported``. Since 7.0.2.0."""

    use_feature_reqs_for_old_h_wv: bool | None = attrs.field(
        default=None,
        metadata={"wire": "useFeatureReqsForOldHWv", "type": "boolean", "since": "6.8.7", "secret": False},
    )
    """Wire name ``useFeatureReqsForOldHWv``. Since 6.8.7."""

    mark_perennially_reserved_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "markPerenniallyReservedSupported", "type": "boolean", "since": "6.7.2", "secret": False},
    )
    """Wire name ``markPerenniallyReservedSupported``. Since 6.7.2."""

    hpp_psp_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "hppPspSupported", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``hppPspSupported``. Since 7.0.0.0."""

    device_rebind_without_reboot_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "deviceRebindWithoutRebootSupported", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``deviceRebindWithoutRebootSupported``. Since 7.0.0.0."""

    storage_policy_change_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "storagePolicyChangeSupported", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``storagePolicyChangeSupported``. Since 7.0.0.0."""

    precision_time_protocol_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "precisionTimeProtocolSupported", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``precisionTimeProtocolSupported``. Since 7.0.0.0."""

    remote_device_v_motion_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "remoteDeviceVMotionSupported", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``remoteDeviceVMotionSupported``. Since 7.0.0.0."""

    max_supported_vm_memory: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxSupportedVmMemory", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``maxSupportedVmMemory``. Since 7.0.0.0."""

    ah_device_hints_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ahDeviceHintsSupported", "type": "boolean", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``ahDeviceHintsSupported``. Since 7.0.2.0."""

    nvme_over_tcp_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "nvmeOverTcpSupported", "type": "boolean", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``nvmeOverTcpSupported``. Since 7.0.3.0."""

    nvme_storage_fabric_services_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "nvmeStorageFabricServicesSupported", "type": "boolean", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``nvmeStorageFabricServicesSupported``. Since 7.0.3.0."""

    assign_hw_pci_config_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "assignHwPciConfigSupported", "type": "boolean", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``assignHwPciConfigSupported``. Since 7.0.2.0."""

    time_config_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "timeConfigSupported", "type": "boolean", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``timeConfigSupported``. Since 7.0.3.0."""

    nvme_batch_operations_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "nvmeBatchOperationsSupported", "type": "boolean", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``nvmeBatchOperationsSupported``. Since 7.0.3.0."""

    p_mem_failover_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "pMemFailoverSupported", "type": "boolean", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``pMemFailoverSupported``. Since 7.0.2.0."""

    host_config_encryption_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "hostConfigEncryptionSupported", "type": "boolean", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``hostConfigEncryptionSupported``. Since 7.0.2.0."""

    max_supported_simultaneous_threads: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxSupportedSimultaneousThreads", "type": "int", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``maxSupportedSimultaneousThreads``. Since 8.0.0.1."""

    ptp_config_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ptpConfigSupported", "type": "boolean", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``ptpConfigSupported``. Since 7.0.3.0."""

    max_supported_ptp_ports: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxSupportedPtpPorts", "type": "int", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``maxSupportedPtpPorts``. Since 7.0.3.0."""

    sgx_registration_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "sgxRegistrationSupported", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``sgxRegistrationSupported``. Since 8.0.0.1."""

    p_mem_independent_snapshot_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "pMemIndependentSnapshotSupported", "type": "boolean", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``pMemIndependentSnapshotSupported``. Since 7.0.3.0."""

    iommu_sl_dirty_capable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "iommuSLDirtyCapable", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``iommuSLDirtyCapable``. Since 8.0.0.1."""

    vmknic_binding_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vmknicBindingSupported", "type": "boolean", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``vmknicBindingSupported``. Since 8.0.1.0."""

    ultralow_fixed_unmap_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ultralowFixedUnmapSupported", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``ultralowFixedUnmapSupported``. Since 8.0.0.1."""

    nvme_vvol_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "nvmeVvolSupported", "type": "boolean", "since": "8.0.0.0", "secret": False},
    )
    """Wire name ``nvmeVvolSupported``. Since 8.0.0.0."""

    fpt_hotplug_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "fptHotplugSupported", "type": "boolean", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``fptHotplugSupported``. Since 8.0.1.0."""

    mconnect_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "mconnectSupported", "type": "boolean", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``mconnectSupported``. Since 8.0.1.0."""

    vsan_nic_mgmt_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vsanNicMgmtSupported", "type": "boolean", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``vsanNicMgmtSupported``. Since 8.0.2.0."""

    vvol_nqn_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vvolNQNSupported", "type": "boolean", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``vvolNQNSupported``. Since 8.0.2.0."""
