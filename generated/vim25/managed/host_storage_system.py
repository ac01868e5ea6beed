# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostStorageSystem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.extensible_managed_object import ExtensibleManagedObject

if TYPE_CHECKING:
    from vim25.data.fcoe_config_fcoe_specification import FcoeConfigFcoeSpecification
    from vim25.data.host_disk_partition_block_range import HostDiskPartitionBlockRange
    from vim25.data.host_disk_partition_info import HostDiskPartitionInfo
    from vim25.data.host_disk_partition_layout import HostDiskPartitionLayout
    from vim25.data.host_disk_partition_spec import HostDiskPartitionSpec
    from vim25.data.host_file_system_volume_info import HostFileSystemVolumeInfo
    from vim25.data.host_hba_create_spec import HostHbaCreateSpec
    from vim25.data.host_internet_scsi_hba_authentication_properties import HostInternetScsiHbaAuthenticationProperties
    from vim25.data.host_internet_scsi_hba_digest_properties import HostInternetScsiHbaDigestProperties
    from vim25.data.host_internet_scsi_hba_discovery_properties import HostInternetScsiHbaDiscoveryProperties
    from vim25.data.host_internet_scsi_hba_ip_properties import HostInternetScsiHbaIPProperties
    from vim25.data.host_internet_scsi_hba_param_value import HostInternetScsiHbaParamValue
    from vim25.data.host_internet_scsi_hba_send_target import HostInternetScsiHbaSendTarget
    from vim25.data.host_internet_scsi_hba_static_target import HostInternetScsiHbaStaticTarget
    from vim25.data.host_internet_scsi_hba_target_set import HostInternetScsiHbaTargetSet
    from vim25.data.host_multipath_info_hpp_logical_unit_policy import HostMultipathInfoHppLogicalUnitPolicy
    from vim25.data.host_multipath_info_logical_unit_policy import HostMultipathInfoLogicalUnitPolicy
    from vim25.data.host_multipath_state_info import HostMultipathStateInfo
    from vim25.data.host_nas_volume_user_info import HostNasVolumeUserInfo
    from vim25.data.host_nvme_connect_spec import HostNvmeConnectSpec
    from vim25.data.host_nvme_disconnect_spec import HostNvmeDisconnectSpec
    from vim25.data.host_nvme_discover_spec import HostNvmeDiscoverSpec
    from vim25.data.host_nvme_discovery_log import HostNvmeDiscoveryLog
    from vim25.data.host_path_selection_policy_option import HostPathSelectionPolicyOption
    from vim25.data.host_scsi_disk import HostScsiDisk
    from vim25.data.host_scsi_disk_partition import HostScsiDiskPartition
    from vim25.data.host_storage_array_type_policy_option import HostStorageArrayTypePolicyOption
    from vim25.data.host_storage_device_info import HostStorageDeviceInfo
    from vim25.data.host_unresolved_vmfs_resolution_result import HostUnresolvedVmfsResolutionResult
    from vim25.data.host_unresolved_vmfs_resolution_spec import HostUnresolvedVmfsResolutionSpec
    from vim25.data.host_unresolved_vmfs_volume import HostUnresolvedVmfsVolume
    from vim25.data.host_vffs_spec import HostVffsSpec
    from vim25.data.host_vffs_volume import HostVffsVolume
    from vim25.data.host_vmfs_spec import HostVmfsSpec
    from vim25.data.host_vmfs_volume import HostVmfsVolume
    from vim25.data.vmfs_config_option import VmfsConfigOption
    from vim25.data.vmfs_unmap_bandwidth_spec import VmfsUnmapBandwidthSpec


class HostStorageSystem(ExtensibleManagedObject):
    """Managed object type ``HostStorageSystem`` (vmodl ``vim.host.StorageSystem``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **ExtensibleManagedObject._operations,
        "AddInternetScsiSendTargets": vmodl.Operation("AddInternetScsiSendTargets", request="AddInternetScsiSendTargetsRequestType", fault="VimFault", since="2.0", vmodl_name="addInternetScsiSendTargets", privilege="Host.Config.Storage"),
        "AddInternetScsiStaticTargets": vmodl.Operation("AddInternetScsiStaticTargets", request="AddInternetScsiStaticTargetsRequestType", fault="VimFault", since="2.0", vmodl_name="addInternetScsiStaticTargets", privilege="Host.Config.Storage"),
        "AttachScsiLun": vmodl.Operation("AttachScsiLun", request="AttachScsiLunRequestType", fault="VimFault", since="5.0", vmodl_name="attachScsiLun", privilege="Host.Config.Storage"),
        "AttachScsiLunEx_Task": vmodl.Operation("AttachScsiLunEx_Task", request="AttachScsiLunExRequestType", result="ManagedObjectReference", fault="HostConfigFault", since="6.0", vmodl_name="attachScsiLunEx", privilege="Host.Config.Storage"),
        "AttachVmfsExtent": vmodl.Operation("AttachVmfsExtent", request="AttachVmfsExtentRequestType", fault="VimFault", since="2.0", vmodl_name="attachVmfsExtent", privilege="Host.Config.Storage"),
        "ChangeNFSUserPassword": vmodl.Operation("ChangeNFSUserPassword", request="ChangeNFSUserPasswordRequestType", fault="VimFault", since="6.0", vmodl_name="changeNFSUserPassword", privilege="Host.Config.Storage"),
        "ClearNFSUser": vmodl.Operation("ClearNFSUser", fault="HostConfigFault", since="6.0", vmodl_name="clearNFSUser", privilege="Host.Config.Storage"),
        "ComputeDiskPartitionInfo": vmodl.Operation("ComputeDiskPartitionInfo", request="ComputeDiskPartitionInfoRequestType", result="HostDiskPartitionInfo", fault="VimFault", since="2.0", vmodl_name="computeDiskPartitionInfo", privilege="Host.Config.Storage"),
        "ComputeDiskPartitionInfoForResize": vmodl.Operation("ComputeDiskPartitionInfoForResize", request="ComputeDiskPartitionInfoForResizeRequestType", result="HostDiskPartitionInfo", fault="VimFault", since="4.0", vmodl_name="computeDiskPartitionInfoForResize", privilege="Host.Config.Storage"),
        "ConnectNvmeController": vmodl.Operation("ConnectNvmeController", request="ConnectNvmeControllerRequestType", fault="VimFault", since="7.0.0.0", vmodl_name="connectNvmeController", privilege="Host.Config.Storage"),
        "ConnectNvmeControllerEx_Task": vmodl.Operation("ConnectNvmeControllerEx_Task", request="ConnectNvmeControllerExRequestType", result="ManagedObjectReference", fault="HostConfigFault", since="7.0.3.0", vmodl_name="connectNvmeControllerEx", privilege="Host.Config.Storage"),
        "CreateNvmeOverRdmaAdapter": vmodl.Operation("CreateNvmeOverRdmaAdapter", request="CreateNvmeOverRdmaAdapterRequestType", fault="VimFault", since="7.0.0.0", vmodl_name="createNvmeOverRdmaAdapter", privilege="Host.Config.Storage"),
        "CreateSoftwareAdapter": vmodl.Operation("CreateSoftwareAdapter", request="CreateSoftwareAdapterRequestType", fault="VimFault", since="7.0.3.0", vmodl_name="createSoftwareAdapter", privilege="Host.Config.Storage"),
        "DeleteScsiLunState": vmodl.Operation("DeleteScsiLunState", request="DeleteScsiLunStateRequestType", fault="HostConfigFault", since="5.0", vmodl_name="deleteScsiLunState", privilege="Host.Config.Storage"),
        "DeleteVffsVolumeState": vmodl.Operation("DeleteVffsVolumeState", request="DeleteVffsVolumeStateRequestType", fault="HostConfigFault", since="5.5", vmodl_name="deleteVffsVolumeState", privilege="Host.Config.Storage"),
        "DeleteVmfsVolumeState": vmodl.Operation("DeleteVmfsVolumeState", request="DeleteVmfsVolumeStateRequestType", fault="HostConfigFault", since="5.0", vmodl_name="deleteVmfsVolumeState", privilege="Host.Config.Storage"),
        "DestroyVffs": vmodl.Operation("DestroyVffs", request="DestroyVffsRequestType", fault="VimFault", since="5.5", vmodl_name="destroyVffs", privilege="Host.Config.Storage"),
        "DetachScsiLun": vmodl.Operation("DetachScsiLun", request="DetachScsiLunRequestType", fault="VimFault", since="5.0", vmodl_name="detachScsiLun", privilege="Host.Config.Storage"),
        "DetachScsiLunEx_Task": vmodl.Operation("DetachScsiLunEx_Task", request="DetachScsiLunExRequestType", result="ManagedObjectReference", fault="HostConfigFault", since="6.0", vmodl_name="detachScsiLunEx", privilege="Host.Config.Storage"),
        "DisableMultipathPath": vmodl.Operation("DisableMultipathPath", request="DisableMultipathPathRequestType", fault="VimFault", since="2.0", vmodl_name="disableMultipathPath", privilege="Host.Config.Storage"),
        "DisconnectNvmeController": vmodl.Operation("DisconnectNvmeController", request="DisconnectNvmeControllerRequestType", fault="VimFault", since="7.0.0.0", vmodl_name="disconnectNvmeController", privilege="Host.Config.Storage"),
        "DisconnectNvmeControllerEx_Task": vmodl.Operation("DisconnectNvmeControllerEx_Task", request="DisconnectNvmeControllerExRequestType", result="ManagedObjectReference", fault="HostConfigFault", since="7.0.3.0", vmodl_name="disconnectNvmeControllerEx", privilege="Host.Config.Storage"),
        "DiscoverFcoeHbas": vmodl.Operation("DiscoverFcoeHbas", request="DiscoverFcoeHbasRequestType", fault="VimFault", since="5.0", vmodl_name="discoverFcoeHbas", privilege="Host.Config.Storage"),
        "DiscoverNvmeControllers": vmodl.Operation("DiscoverNvmeControllers", request="DiscoverNvmeControllersRequestType", result="HostNvmeDiscoveryLog", fault="VimFault", since="7.0.0.0", vmodl_name="discoverNvmeControllers", privilege="Host.Config.Storage"),
        "EnableMultipathPath": vmodl.Operation("EnableMultipathPath", request="EnableMultipathPathRequestType", fault="VimFault", since="2.0", vmodl_name="enableMultipathPath", privilege="Host.Config.Storage"),
        "ExpandVmfsExtent": vmodl.Operation("ExpandVmfsExtent", request="ExpandVmfsExtentRequestType", fault="VimFault", since="4.0", vmodl_name="expandVmfsExtent", privilege="Host.Config.Storage"),
        "ExtendVffs": vmodl.Operation("ExtendVffs", request="ExtendVffsRequestType", fault="VimFault", since="5.5", vmodl_name="extendVffs", privilege="Host.Config.Storage"),
        "FormatVffs": vmodl.Operation("FormatVffs", request="FormatVffsRequestType", result="HostVffsVolume", fault="VimFault", since="5.5", vmodl_name="formatVffs", privilege="Host.Config.Storage"),
        "FormatVmfs": vmodl.Operation("FormatVmfs", request="FormatVmfsRequestType", result="HostVmfsVolume", fault="VimFault", since="2.0", vmodl_name="formatVmfs", privilege="Host.Config.Storage"),
        "fileSystemVolumeInfo": vmodl.Operation("fileSystemVolumeInfo", result="HostFileSystemVolumeInfo", fault="RuntimeFault", since="2.0", is_property=True),
        "multipathStateInfo": vmodl.Operation("multipathStateInfo", result="HostMultipathStateInfo", nullable=True, fault="RuntimeFault", since="4.0", is_property=True),
        "storageDeviceInfo": vmodl.Operation("storageDeviceInfo", result="HostStorageDeviceInfo", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "systemFile": vmodl.Operation("systemFile", result="string[]", nullable=True, fault="RuntimeFault", since="4.1", is_property=True),
        "MarkAsLocal_Task": vmodl.Operation("MarkAsLocal_Task", request="MarkAsLocalRequestType", result="ManagedObjectReference", fault="VimFault", since="6.0", vmodl_name="markAsLocal", privilege="Host.Config.Storage"),
        "MarkAsNonLocal_Task": vmodl.Operation("MarkAsNonLocal_Task", request="MarkAsNonLocalRequestType", result="ManagedObjectReference", fault="VimFault", since="6.0", vmodl_name="markAsNonLocal", privilege="Host.Config.Storage"),
        "MarkAsNonSsd_Task": vmodl.Operation("MarkAsNonSsd_Task", request="MarkAsNonSsdRequestType", result="ManagedObjectReference", fault="VimFault", since="6.0", vmodl_name="markAsNonSsd", privilege="Host.Config.Storage"),
        "MarkAsSsd_Task": vmodl.Operation("MarkAsSsd_Task", request="MarkAsSsdRequestType", result="ManagedObjectReference", fault="VimFault", since="6.0", vmodl_name="markAsSsd", privilege="Host.Config.Storage"),
        "MarkForRemoval": vmodl.Operation("MarkForRemoval", request="MarkForRemovalRequestType", fault="VimFault", since="5.0", vmodl_name="markForRemoval", privilege="Host.Config.Storage"),
        "MarkPerenniallyReserved": vmodl.Operation("MarkPerenniallyReserved", request="MarkPerenniallyReservedRequestType", fault="VimFault", since="6.7.2", vmodl_name="markPerenniallyReserved", privilege="Host.Config.Storage"),
        "MarkPerenniallyReservedEx_Task": vmodl.Operation("MarkPerenniallyReservedEx_Task", request="MarkPerenniallyReservedExRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.7.2", vmodl_name="markPerenniallyReservedEx", privilege="Host.Config.Storage"),
        "MountVffsVolume": vmodl.Operation("MountVffsVolume", request="MountVffsVolumeRequestType", fault="VimFault", since="5.5", vmodl_name="mountVffsVolume", privilege="Host.Config.Storage"),
        "MountVmfsVolume": vmodl.Operation("MountVmfsVolume", request="MountVmfsVolumeRequestType", fault="VimFault", since="5.0", vmodl_name="mountVmfsVolume", privilege="Host.Config.Storage"),
        "MountVmfsVolumeEx_Task": vmodl.Operation("MountVmfsVolumeEx_Task", request="MountVmfsVolumeExRequestType", result="ManagedObjectReference", fault="HostConfigFault", since="6.0", vmodl_name="mountVmfsVolumeEx", privilege="Host.Config.Storage"),
        "QueryAvailableSsds": vmodl.Operation("QueryAvailableSsds", request="QueryAvailableSsdsRequestType", result="HostScsiDisk[]", nullable=True, fault="VimFault", since="5.5", vmodl_name="queryAvailableSsds", privilege="Host.Config.Storage"),
        "QueryNFSUser": vmodl.Operation("QueryNFSUser", result="HostNasVolumeUserInfo", nullable=True, fault="HostConfigFault", since="6.0", vmodl_name="queryNFSUser", privilege="Host.Config.Storage"),
        "QueryPathSelectionPolicyOptions": vmodl.Operation("QueryPathSelectionPolicyOptions", result="HostPathSelectionPolicyOption[]", nullable=True, fault="HostConfigFault", since="4.0", vmodl_name="queryPathSelectionPolicyOptions", privilege="System.Read"),
        "QueryStorageArrayTypePolicyOptions": vmodl.Operation("QueryStorageArrayTypePolicyOptions", result="HostStorageArrayTypePolicyOption[]", nullable=True, fault="HostConfigFault", since="4.0", vmodl_name="queryStorageArrayTypePolicyOptions", privilege="System.Read"),
        "QueryUnresolvedVmfsVolume": vmodl.Operation("QueryUnresolvedVmfsVolume", result="HostUnresolvedVmfsVolume[]", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="queryUnresolvedVmfsVolume", privilege="System.Read"),
        "QueryVmfsConfigOption": vmodl.Operation("QueryVmfsConfigOption", result="VmfsConfigOption[]", nullable=True, fault="RuntimeFault", since="6.5", vmodl_name="queryVmfsConfigOption", privilege="Host.Config.Storage"),
        "RefreshStorageSystem": vmodl.Operation("RefreshStorageSystem", fault="RuntimeFault", since="2.0", vmodl_name="refresh", privilege="Host.Config.Storage"),
        "RemoveInternetScsiSendTargets": vmodl.Operation("RemoveInternetScsiSendTargets", request="RemoveInternetScsiSendTargetsRequestType", fault="VimFault", since="2.0", vmodl_name="removeInternetScsiSendTargets", privilege="Host.Config.Storage"),
        "RemoveInternetScsiStaticTargets": vmodl.Operation("RemoveInternetScsiStaticTargets", request="RemoveInternetScsiStaticTargetsRequestType", fault="VimFault", since="2.0", vmodl_name="removeInternetScsiStaticTargets", privilege="Host.Config.Storage"),
        "RemoveNvmeOverRdmaAdapter": vmodl.Operation("RemoveNvmeOverRdmaAdapter", request="RemoveNvmeOverRdmaAdapterRequestType", fault="VimFault", since="7.0.0.0", vmodl_name="removeNvmeOverRdmaAdapter", privilege="Host.Config.Storage"),
        "RemoveSoftwareAdapter": vmodl.Operation("RemoveSoftwareAdapter", request="RemoveSoftwareAdapterRequestType", fault="VimFault", since="7.0.3.0", vmodl_name="removeSoftwareAdapter", privilege="Host.Config.Storage"),
        "RescanAllHba": vmodl.Operation("RescanAllHba", fault="HostConfigFault", since="2.0", vmodl_name="rescanAllHba", privilege="Host.Config.Storage"),
        "RescanHba": vmodl.Operation("RescanHba", request="RescanHbaRequestType", fault="VimFault", since="2.0", vmodl_name="rescanHba", privilege="Host.Config.Storage"),
        "RescanVffs": vmodl.Operation("RescanVffs", fault="HostConfigFault", since="5.5", vmodl_name="rescanVffs", privilege="Host.Config.Storage"),
        "RescanVmfs": vmodl.Operation("RescanVmfs", fault="HostConfigFault", since="2.0", vmodl_name="rescanVmfs", privilege="Host.Config.Storage"),
        "ResolveMultipleUnresolvedVmfsVolumes": vmodl.Operation("ResolveMultipleUnresolvedVmfsVolumes", request="ResolveMultipleUnresolvedVmfsVolumesRequestType", result="HostUnresolvedVmfsResolutionResult[]", nullable=True, fault="HostConfigFault", since="4.0", vmodl_name="resolveMultipleUnresolvedVmfsVolumes", privilege="Host.Config.Storage"),
        "ResolveMultipleUnresolvedVmfsVolumesEx_Task": vmodl.Operation("ResolveMultipleUnresolvedVmfsVolumesEx_Task", request="ResolveMultipleUnresolvedVmfsVolumesExRequestType", result="ManagedObjectReference", fault="HostConfigFault", since="5.5", vmodl_name="resolveMultipleUnresolvedVmfsVolumesEx", privilege="Host.Config.Storage"),
        "RetrieveDiskPartitionInfo": vmodl.Operation("RetrieveDiskPartitionInfo", request="RetrieveDiskPartitionInfoRequestType", result="HostDiskPartitionInfo[]", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="retrieveDiskPartitionInfo", privilege="System.Read"),
        "SetMultipathLunPolicy": vmodl.Operation("SetMultipathLunPolicy", request="SetMultipathLunPolicyRequestType", fault="VimFault", since="2.0", vmodl_name="setMultipathLunPolicy", privilege="Host.Config.Storage"),
        "SetNFSUser": vmodl.Operation("SetNFSUser", request="SetNFSUserRequestType", fault="HostConfigFault", since="6.0", vmodl_name="setNFSUser", privilege="Host.Config.Storage"),
        "TurnDiskLocatorLedOff_Task": vmodl.Operation("TurnDiskLocatorLedOff_Task", request="TurnDiskLocatorLedOffRequestType", result="ManagedObjectReference", fault="HostConfigFault", since="6.0", vmodl_name="turnDiskLocatorLedOff", privilege="Host.Config.Storage"),
        "TurnDiskLocatorLedOn_Task": vmodl.Operation("TurnDiskLocatorLedOn_Task", request="TurnDiskLocatorLedOnRequestType", result="ManagedObjectReference", fault="HostConfigFault", since="6.0", vmodl_name="turnDiskLocatorLedOn", privilege="Host.Config.Storage"),
        "UnmapVmfsVolumeEx_Task": vmodl.Operation("UnmapVmfsVolumeEx_Task", request="UnmapVmfsVolumeExRequestType", result="ManagedObjectReference", fault="HostConfigFault", since="6.0", vmodl_name="unmapVmfsVolumeEx", privilege="Host.Config.Storage"),
        "UnmountForceMountedVmfsVolume": vmodl.Operation("UnmountForceMountedVmfsVolume", request="UnmountForceMountedVmfsVolumeRequestType", fault="VimFault", since="4.0", vmodl_name="unmountForceMountedVmfsVolume", privilege="Host.Config.Storage"),
        "UnmountVffsVolume": vmodl.Operation("UnmountVffsVolume", request="UnmountVffsVolumeRequestType", fault="VimFault", since="5.5", vmodl_name="unmountVffsVolume", privilege="Host.Config.Storage"),
        "UnmountVmfsVolume": vmodl.Operation("UnmountVmfsVolume", request="UnmountVmfsVolumeRequestType", fault="VimFault", since="5.0", vmodl_name="unmountVmfsVolume", privilege="Host.Config.Storage"),
        "UnmountVmfsVolumeEx_Task": vmodl.Operation("UnmountVmfsVolumeEx_Task", request="UnmountVmfsVolumeExRequestType", result="ManagedObjectReference", fault="HostConfigFault", since="6.0", vmodl_name="unmountVmfsVolumeEx", privilege="Host.Config.Storage"),
        "UpdateDiskPartitions": vmodl.Operation("UpdateDiskPartitions", request="UpdateDiskPartitionsRequestType", fault="VimFault", since="2.0", vmodl_name="updateDiskPartitions", privilege="Host.Config.Storage"),
        "UpdateHppMultipathLunPolicy": vmodl.Operation("UpdateHppMultipathLunPolicy", request="UpdateHppMultipathLunPolicyRequestType", fault="VimFault", since="7.0.0.0", vmodl_name="updateHppMultipathLunPolicy", privilege="Host.Config.Storage"),
        "UpdateInternetScsiAdvancedOptions": vmodl.Operation("UpdateInternetScsiAdvancedOptions", request="UpdateInternetScsiAdvancedOptionsRequestType", fault="VimFault", since="4.0", vmodl_name="updateInternetScsiAdvancedOptions", privilege="Host.Config.Storage"),
        "UpdateInternetScsiAlias": vmodl.Operation("UpdateInternetScsiAlias", request="UpdateInternetScsiAliasRequestType", fault="VimFault", since="2.0", vmodl_name="updateInternetScsiAlias", privilege="Host.Config.Storage"),
        "UpdateInternetScsiAuthenticationProperties": vmodl.Operation("UpdateInternetScsiAuthenticationProperties", request="UpdateInternetScsiAuthenticationPropertiesRequestType", fault="VimFault", since="2.0", vmodl_name="updateInternetScsiAuthenticationProperties", privilege="Host.Config.Storage"),
        "UpdateInternetScsiDigestProperties": vmodl.Operation("UpdateInternetScsiDigestProperties", request="UpdateInternetScsiDigestPropertiesRequestType", fault="VimFault", since="4.0", vmodl_name="updateInternetScsiDigestProperties", privilege="Host.Config.Storage"),
        "UpdateInternetScsiDiscoveryProperties": vmodl.Operation("UpdateInternetScsiDiscoveryProperties", request="UpdateInternetScsiDiscoveryPropertiesRequestType", fault="VimFault", since="2.0", vmodl_name="updateInternetScsiDiscoveryProperties", privilege="Host.Config.Storage"),
        "UpdateInternetScsiIPProperties": vmodl.Operation("UpdateInternetScsiIPProperties", request="UpdateInternetScsiIPPropertiesRequestType", fault="VimFault", since="2.0", vmodl_name="updateInternetScsiIPProperties", privilege="Host.Config.Storage"),
        "UpdateInternetScsiName": vmodl.Operation("UpdateInternetScsiName", request="UpdateInternetScsiNameRequestType", fault="VimFault", since="2.0", vmodl_name="updateInternetScsiName", privilege="Host.Config.Storage"),
        "UpdateScsiLunDisplayName": vmodl.Operation("UpdateScsiLunDisplayName", request="UpdateScsiLunDisplayNameRequestType", fault="VimFault", since="4.0", vmodl_name="updateScsiLunDisplayName", privilege="Host.Config.Storage"),
        "UpdateSoftwareInternetScsiEnabled": vmodl.Operation("UpdateSoftwareInternetScsiEnabled", request="UpdateSoftwareInternetScsiEnabledRequestType", fault="HostConfigFault", since="2.0", vmodl_name="updateSoftwareInternetScsiEnabled", privilege="Host.Config.Storage"),
        "UpdateVmfsUnmapBandwidth": vmodl.Operation("UpdateVmfsUnmapBandwidth", request="UpdateVmfsUnmapBandwidthRequestType", fault="RuntimeFault", since="6.7", vmodl_name="updateVmfsUnmapBandwidth", privilege="Host.Config.Storage"),
        "UpdateVmfsUnmapPriority": vmodl.Operation("UpdateVmfsUnmapPriority", request="UpdateVmfsUnmapPriorityRequestType", fault="RuntimeFault", since="6.5", vmodl_name="updateVmfsUnmapPriority", privilege="Host.Config.Storage"),
        "UpgradeVmLayout": vmodl.Operation("UpgradeVmLayout", fault="RuntimeFault", since="2.0", vmodl_name="upgradeVmLayout", privilege="Host.Config.Storage"),
        "UpgradeVmfs": vmodl.Operation("UpgradeVmfs", request="UpgradeVmfsRequestType", fault="VimFault", since="2.0", vmodl_name="upgradeVmfs", privilege="Host.Config.Storage"),
    }

    def add_internet_scsi_send_targets(
        self,
        i_scsi_hba_device: str,
        targets: list[HostInternetScsiHbaSendTarget],
    ) -> None:
        """Call ``AddInternetScsiSendTargets``.

        i_scsi_hba_device: Wire name ``iScsiHbaDevice``. Since 2.0.

        targets: Wire name ``targets``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/AddInternetScsiSendTargets/post/
        """
        self._invoke("AddInternetScsiSendTargets", {"i_scsi_hba_device": i_scsi_hba_device, "targets": targets})

    def add_internet_scsi_static_targets(
        self,
        i_scsi_hba_device: str,
        targets: list[HostInternetScsiHbaStaticTarget],
    ) -> None:
        """Call ``AddInternetScsiStaticTargets``.

        i_scsi_hba_device: Wire name ``iScsiHbaDevice``. Since 2.0.

        targets: Wire name ``targets``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/AddInternetScsiStaticTargets/post/
        """
        self._invoke("AddInternetScsiStaticTargets", {"i_scsi_hba_device": i_scsi_hba_device, "targets": targets})

    def attach_scsi_lun(
        self,
        lun_uuid: str,
    ) -> None:
        """Call ``AttachScsiLun``.

        lun_uuid: Wire name ``lunUuid``. Since 5.0.

        Since 5.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/AttachScsiLun/post/
        """
        self._invoke("AttachScsiLun", {"lun_uuid": lun_uuid})

    def attach_scsi_lun_ex_task(
        self,
        lun_uuid: list[str],
    ) -> vmodl.ManagedObjectReference:
        """Call ``AttachScsiLunEx_Task``.

        lun_uuid: Wire name ``lunUuid``. Since 6.0.

        Since 6.0. Privilege Host.Config.Storage. Returns a reference to a Task, whose result is a
        HostStorageSystemScsiLunResult.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/AttachScsiLunEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("AttachScsiLunEx_Task", {"lun_uuid": lun_uuid})
        return result

    def attach_vmfs_extent(
        self,
        vmfs_path: str,
        extent: HostScsiDiskPartition,
    ) -> None:
        """Call ``AttachVmfsExtent``.

        vmfs_path: Wire name ``vmfsPath``. Since 2.0.

        extent: Wire name ``extent``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/AttachVmfsExtent/post/
        """
        self._invoke("AttachVmfsExtent", {"vmfs_path": vmfs_path, "extent": extent})

    def change_nfs_user_password(
        self,
        password: str,
    ) -> None:
        """Call ``ChangeNFSUserPassword``.

        password: Wire name ``password``. Since 6.0. Secret.

        Since 6.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/ChangeNFSUserPassword/post/
        """
        password = vmodl.concealed(password)
        self._invoke("ChangeNFSUserPassword", {"password": password})

    def clear_nfs_user(
        self,
    ) -> None:
        """Call ``ClearNFSUser``.

        Since 6.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/ClearNFSUser/post/
        """
        self._invoke("ClearNFSUser", {})

    def compute_disk_partition_info(
        self,
        device_path: str,
        layout: HostDiskPartitionLayout,
        *,
        partition_format: str | None = None,
    ) -> HostDiskPartitionInfo:
        """Call ``ComputeDiskPartitionInfo``.

        device_path: Wire name ``devicePath``. Since 2.0.

        layout: Wire name ``layout``. Since 2.0.

        partition_format: Wire name ``partitionFormat``. Since 5.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/ComputeDiskPartitionInfo/post/
        """
        result: HostDiskPartitionInfo = self._invoke("ComputeDiskPartitionInfo", {"device_path": device_path, "layout": layout, "partition_format": partition_format})
        return result

    def compute_disk_partition_info_for_resize(
        self,
        partition: HostScsiDiskPartition,
        block_range: HostDiskPartitionBlockRange,
        *,
        partition_format: str | None = None,
    ) -> HostDiskPartitionInfo:
        """Call ``ComputeDiskPartitionInfoForResize``.

        partition: Wire name ``partition``. Since 4.0.

        block_range: Wire name ``blockRange``. Since 4.0.

        partition_format: Wire name ``partitionFormat``. Since 5.0.

        Since 4.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/ComputeDiskPartitionInfoForResize/post/
        """
        result: HostDiskPartitionInfo = self._invoke("ComputeDiskPartitionInfoForResize", {"partition": partition, "block_range": block_range, "partition_format": partition_format})
        return result

    def connect_nvme_controller(
        self,
        connect_spec: HostNvmeConnectSpec,
    ) -> None:
        """Call ``ConnectNvmeController``.

        connect_spec: Wire name ``connectSpec``. Since 7.0.0.0.

        Since 7.0.0.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/ConnectNvmeController/post/
        """
        self._invoke("ConnectNvmeController", {"connect_spec": connect_spec})

    def connect_nvme_controller_ex_task(
        self,
        *,
        connect_spec: list[HostNvmeConnectSpec] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ConnectNvmeControllerEx_Task``.

        connect_spec: Wire name ``connectSpec``. Since 7.0.3.0.

        Since 7.0.3.0. Privilege Host.Config.Storage. Returns a reference to a Task.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/ConnectNvmeControllerEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ConnectNvmeControllerEx_Task", {"connect_spec": connect_spec})
        return result

    def create_nvme_over_rdma_adapter(
        self,
        rdma_device_name: str,
    ) -> None:
        """Call ``CreateNvmeOverRdmaAdapter``.

        rdma_device_name: Wire name ``rdmaDeviceName``. Since 7.0.0.0.

        Since 7.0.0.0. Privilege Host.Config.Storage.

        Raises ResourceInUse, NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/CreateNvmeOverRdmaAdapter/post/
        """
        self._invoke("CreateNvmeOverRdmaAdapter", {"rdma_device_name": rdma_device_name})

    def create_software_adapter(
        self,
        spec: HostHbaCreateSpec,
    ) -> None:
        """Call ``CreateSoftwareAdapter``.

        spec: Wire name ``spec``. Since 7.0.3.0.

        Since 7.0.3.0. Privilege Host.Config.Storage.

        Raises ResourceInUse, NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/CreateSoftwareAdapter/post/
        """
        self._invoke("CreateSoftwareAdapter", {"spec": spec})

    def delete_scsi_lun_state(
        self,
        lun_canonical_name: str,
    ) -> None:
        """Call ``DeleteScsiLunState``.

        lun_canonical_name: Wire name ``lunCanonicalName``. Since 5.0.

        Since 5.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DeleteScsiLunState/post/
        """
        self._invoke("DeleteScsiLunState", {"lun_canonical_name": lun_canonical_name})

    def delete_vffs_volume_state(
        self,
        vffs_uuid: str,
    ) -> None:
        """Call ``DeleteVffsVolumeState``.

        vffs_uuid: Wire name ``vffsUuid``. Since 5.5.

        Since 5.5. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DeleteVffsVolumeState/post/
        """
        self._invoke("DeleteVffsVolumeState", {"vffs_uuid": vffs_uuid})

    def delete_vmfs_volume_state(
        self,
        vmfs_uuid: str,
    ) -> None:
        """Call ``DeleteVmfsVolumeState``.

        vmfs_uuid: Wire name ``vmfsUuid``. Since 5.0.

        Since 5.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DeleteVmfsVolumeState/post/
        """
        self._invoke("DeleteVmfsVolumeState", {"vmfs_uuid": vmfs_uuid})

    def destroy_vffs(
        self,
        vffs_path: str,
    ) -> None:
        """Call ``DestroyVffs``.

        vffs_path: Wire name ``vffsPath``. Since 5.5.

        Since 5.5. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, ResourceInUse, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DestroyVffs/post/
        """
        self._invoke("DestroyVffs", {"vffs_path": vffs_path})

    def detach_scsi_lun(
        self,
        lun_uuid: str,
    ) -> None:
        """Call ``DetachScsiLun``.

        lun_uuid: Wire name ``lunUuid``. Since 5.0.

        Since 5.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, InvalidState, ResourceInUse, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DetachScsiLun/post/
        """
        self._invoke("DetachScsiLun", {"lun_uuid": lun_uuid})

    def detach_scsi_lun_ex_task(
        self,
        lun_uuid: list[str],
    ) -> vmodl.ManagedObjectReference:
        """Call ``DetachScsiLunEx_Task``.

        lun_uuid: Wire name ``lunUuid``. Since 6.0.

        Since 6.0. Privilege Host.Config.Storage. Returns a reference to a Task, whose result is a
        HostStorageSystemScsiLunResult.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DetachScsiLunEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("DetachScsiLunEx_Task", {"lun_uuid": lun_uuid})
        return result

    def disable_multipath_path(
        self,
        path_name: str,
    ) -> None:
        """Call ``DisableMultipathPath``.

        path_name: Wire name ``pathName``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DisableMultipathPath/post/
        """
        self._invoke("DisableMultipathPath", {"path_name": path_name})

    def disconnect_nvme_controller(
        self,
        disconnect_spec: HostNvmeDisconnectSpec,
    ) -> None:
        """Call ``DisconnectNvmeController``.

        disconnect_spec: Wire name ``disconnectSpec``. Since 7.0.0.0.

        Since 7.0.0.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DisconnectNvmeController/post/
        """
        self._invoke("DisconnectNvmeController", {"disconnect_spec": disconnect_spec})

    def disconnect_nvme_controller_ex_task(
        self,
        *,
        disconnect_spec: list[HostNvmeDisconnectSpec] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``DisconnectNvmeControllerEx_Task``.

        disconnect_spec: Wire name ``disconnectSpec``. Since 7.0.3.0.

        Since 7.0.3.0. Privilege Host.Config.Storage. Returns a reference to a Task.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DisconnectNvmeControllerEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("DisconnectNvmeControllerEx_Task", {"disconnect_spec": disconnect_spec})
        return result

    def discover_fcoe_hbas(
        self,
        fcoe_spec: FcoeConfigFcoeSpecification,
    ) -> None:
        """Call ``DiscoverFcoeHbas``.

        fcoe_spec: Wire name ``fcoeSpec``. Since 5.0.

        Since 5.0. Privilege Host.Config.Storage.

        Raises FcoeFaultPnicHasNoPortSet, HostConfigFault, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DiscoverFcoeHbas/post/
        """
        self._invoke("DiscoverFcoeHbas", {"fcoe_spec": fcoe_spec})

    def discover_nvme_controllers(
        self,
        discover_spec: HostNvmeDiscoverSpec,
    ) -> HostNvmeDiscoveryLog:
        """Call ``DiscoverNvmeControllers``.

        discover_spec: Wire name ``discoverSpec``. Since 7.0.0.0.

        Since 7.0.0.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/DiscoverNvmeControllers/post/
        """
        result: HostNvmeDiscoveryLog = self._invoke("DiscoverNvmeControllers", {"discover_spec": discover_spec})
        return result

    def enable_multipath_path(
        self,
        path_name: str,
    ) -> None:
        """Call ``EnableMultipathPath``.

        path_name: Wire name ``pathName``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/EnableMultipathPath/post/
        """
        self._invoke("EnableMultipathPath", {"path_name": path_name})

    def expand_vmfs_extent(
        self,
        vmfs_path: str,
        extent: HostScsiDiskPartition,
    ) -> None:
        """Call ``ExpandVmfsExtent``.

        vmfs_path: Wire name ``vmfsPath``. Since 4.0.

        extent: Wire name ``extent``. Since 4.0.

        Since 4.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/ExpandVmfsExtent/post/
        """
        self._invoke("ExpandVmfsExtent", {"vmfs_path": vmfs_path, "extent": extent})

    def extend_vffs(
        self,
        vffs_path: str,
        device_path: str,
        *,
        spec: HostDiskPartitionSpec | None = None,
    ) -> None:
        """Call ``ExtendVffs``.

        vffs_path: Wire name ``vffsPath``. Since 5.5.

        device_path: Wire name ``devicePath``. Since 5.5.

        spec: Wire name ``spec``. Since 5.5.

        Since 5.5. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, ResourceInUse, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/ExtendVffs/post/
        """
        self._invoke("ExtendVffs", {"vffs_path": vffs_path, "device_path": device_path, "spec": spec})

    def format_vffs(
        self,
        create_spec: HostVffsSpec,
    ) -> HostVffsVolume:
        """Call ``FormatVffs``.

        create_spec: Wire name ``createSpec``. Since 5.5.

        Since 5.5. Privilege Host.Config.Storage.

        Raises AlreadyExists, HostConfigFault, ResourceInUse, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/FormatVffs/post/
        """
        result: HostVffsVolume = self._invoke("FormatVffs", {"create_spec": create_spec})
        return result

    def format_vmfs(
        self,
        create_spec: HostVmfsSpec,
    ) -> HostVmfsVolume:
        """Call ``FormatVmfs``.

        create_spec: Wire name ``createSpec``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises AlreadyExists, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/FormatVmfs/post/
        """
        result: HostVmfsVolume = self._invoke("FormatVmfs", {"create_spec": create_spec})
        return result

    def get_file_system_volume_info(
        self,
    ) -> HostFileSystemVolumeInfo:
        """Read ``fileSystemVolumeInfo``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/fileSystemVolumeInfo/get/
        """
        result: HostFileSystemVolumeInfo = self._invoke("fileSystemVolumeInfo", {})
        return result

    def get_multipath_state_info(
        self,
    ) -> HostMultipathStateInfo | None:
        """Read ``multipathStateInfo``.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/multipathStateInfo/get/
        """
        result: HostMultipathStateInfo | None = self._invoke("multipathStateInfo", {})
        return result

    def get_storage_device_info(
        self,
    ) -> HostStorageDeviceInfo | None:
        """Read ``storageDeviceInfo``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/storageDeviceInfo/get/
        """
        result: HostStorageDeviceInfo | None = self._invoke("storageDeviceInfo", {})
        return result

    def get_system_file(
        self,
    ) -> list[str] | None:
        """Read ``systemFile``.

        Since 4.1.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/systemFile/get/
        """
        result: list[str] | None = self._invoke("systemFile", {})
        return result

    def mark_as_local_task(
        self,
        scsi_disk_uuid: str,
    ) -> vmodl.ManagedObjectReference:
        """Call ``MarkAsLocal_Task``.

        scsi_disk_uuid: Wire name ``scsiDiskUuid``. Since 6.0.

        Since 6.0. Privilege Host.Config.Storage. Returns a reference to a Task.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/MarkAsLocal_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("MarkAsLocal_Task", {"scsi_disk_uuid": scsi_disk_uuid})
        return result

    def mark_as_non_local_task(
        self,
        scsi_disk_uuid: str,
    ) -> vmodl.ManagedObjectReference:
        """Call ``MarkAsNonLocal_Task``.

        scsi_disk_uuid: Wire name ``scsiDiskUuid``. Since 6.0.

        Since 6.0. Privilege Host.Config.Storage. Returns a reference to a Task.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/MarkAsNonLocal_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("MarkAsNonLocal_Task", {"scsi_disk_uuid": scsi_disk_uuid})
        return result

    def mark_as_non_ssd_task(
        self,
        scsi_disk_uuid: str,
    ) -> vmodl.ManagedObjectReference:
        """Call ``MarkAsNonSsd_Task``.

        scsi_disk_uuid: Wire name ``scsiDiskUuid``. Since 6.0.

        Since 6.0. Privilege Host.Config.Storage. Returns a reference to a Task.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/MarkAsNonSsd_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("MarkAsNonSsd_Task", {"scsi_disk_uuid": scsi_disk_uuid})
        return result

    def mark_as_ssd_task(
        self,
        scsi_disk_uuid: str,
    ) -> vmodl.ManagedObjectReference:
        """Call ``MarkAsSsd_Task``.

        scsi_disk_uuid: Wire name ``scsiDiskUuid``. Since 6.0.

        Since 6.0. Privilege Host.Config.Storage. Returns a reference to a Task.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/MarkAsSsd_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("MarkAsSsd_Task", {"scsi_disk_uuid": scsi_disk_uuid})
        return result

    def mark_for_removal(
        self,
        hba_name: str,
        remove: bool,
    ) -> None:
        """Call ``MarkForRemoval``.

        hba_name: Wire name ``hbaName``. Since 5.0.

        remove: Wire name ``remove``. Since 5.0.

        Since 5.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/MarkForRemoval/post/
        """
        self._invoke("MarkForRemoval", {"hba_name": hba_name, "remove": remove})

    def mark_perennially_reserved(
        self,
        lun_uuid: str,
        state: bool,
    ) -> None:
        """Call ``MarkPerenniallyReserved``.

        lun_uuid: Wire name ``lunUuid``. Since 6.7.2.

        state: Wire name ``state``. Since 6.7.2.

        Since 6.7.2. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/MarkPerenniallyReserved/post/
        """
        self._invoke("MarkPerenniallyReserved", {"lun_uuid": lun_uuid, "state": state})

    def mark_perennially_reserved_ex_task(
        self,
        *,
        lun_uuid: list[str] | None = None,
        state: bool,
    ) -> vmodl.ManagedObjectReference:
        """Call ``MarkPerenniallyReservedEx_Task``.

        lun_uuid: Wire name ``lunUuid``. Since 6.7.2.

        state: Wire name ``state``. Since 6.7.2.

        Since 6.7.2. Privilege Host.Config.Storage. Returns a reference to a Task, whose result is a
        HostStorageSystemScsiLunResult.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/MarkPerenniallyReservedEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("MarkPerenniallyReservedEx_Task", {"lun_uuid": lun_uuid, "state": state})
        return result

    def mount_vffs_volume(
        self,
        vffs_uuid: str,
    ) -> None:
        """Call ``MountVffsVolume``.

        vffs_uuid: Wire name ``vffsUuid``. Since 5.5.

        Since 5.5. Privilege Host.Config.Storage.

        Raises NotFound, InvalidState, HostConfigFault, ResourceInUse, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/MountVffsVolume/post/
        """
        self._invoke("MountVffsVolume", {"vffs_uuid": vffs_uuid})

    def mount_vmfs_volume(
        self,
        vmfs_uuid: str,
    ) -> None:
        """Call ``MountVmfsVolume``.

        vmfs_uuid: Wire name ``vmfsUuid``. Since 5.0.

        Since 5.0. Privilege Host.Config.Storage.

        Raises NotFound, InvalidState, HostConfigFault, ResourceInUse, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/MountVmfsVolume/post/
        """
        self._invoke("MountVmfsVolume", {"vmfs_uuid": vmfs_uuid})

    def mount_vmfs_volume_ex_task(
        self,
        vmfs_uuid: list[str],
    ) -> vmodl.ManagedObjectReference:
        """Call ``MountVmfsVolumeEx_Task``.

        vmfs_uuid: Wire name ``vmfsUuid``. Since 6.0.

        Since 6.0. Privilege Host.Config.Storage. Returns a reference to a Task, whose result is a
        HostStorageSystemVmfsVolumeResult.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/MountVmfsVolumeEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("MountVmfsVolumeEx_Task", {"vmfs_uuid": vmfs_uuid})
        return result

    def query_available_ssds(
        self,
        *,
        vffs_path: str | None = None,
    ) -> list[HostScsiDisk] | None:
        """Call ``QueryAvailableSsds``.

        vffs_path: Wire name ``vffsPath``. Since 5.5.

        Since 5.5. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/QueryAvailableSsds/post/
        """
        result: list[HostScsiDisk] | None = self._invoke("QueryAvailableSsds", {"vffs_path": vffs_path})
        return result

    def query_nfs_user(
        self,
    ) -> HostNasVolumeUserInfo | None:
        """Call ``QueryNFSUser``.

        Since 6.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/QueryNFSUser/post/
        """
        result: HostNasVolumeUserInfo | None = self._invoke("QueryNFSUser", {})
        return result

    def query_path_selection_policy_options(
        self,
    ) -> list[HostPathSelectionPolicyOption] | None:
        """Call ``QueryPathSelectionPolicyOptions``.

        Since 4.0. Privilege System.Read.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/QueryPathSelectionPolicyOptions/post/
        """
        result: list[HostPathSelectionPolicyOption] | None = self._invoke("QueryPathSelectionPolicyOptions", {})
        return result

    def query_storage_array_type_policy_options(
        self,
    ) -> list[HostStorageArrayTypePolicyOption] | None:
        """Call ``QueryStorageArrayTypePolicyOptions``.

        Since 4.0. Privilege System.Read.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/QueryStorageArrayTypePolicyOptions/post/
        """
        result: list[HostStorageArrayTypePolicyOption] | None = self._invoke("QueryStorageArrayTypePolicyOptions", {})
        return result

    def query_unresolved_vmfs_volume(
        self,
    ) -> list[HostUnresolvedVmfsVolume] | None:
        """Call ``QueryUnresolvedVmfsVolume``.

        Since 4.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/QueryUnresolvedVmfsVolume/post/
        """
        result: list[HostUnresolvedVmfsVolume] | None = self._invoke("QueryUnresolvedVmfsVolume", {})
        return result

    def query_vmfs_config_option(
        self,
    ) -> list[VmfsConfigOption] | None:
        """Call ``QueryVmfsConfigOption``.

        Since 6.5. Privilege Host.Config.Storage.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/QueryVmfsConfigOption/post/
        """
        result: list[VmfsConfigOption] | None = self._invoke("QueryVmfsConfigOption", {})
        return result

    def refresh_storage_system(
        self,
    ) -> None:
        """Call ``RefreshStorageSystem``.

        Since 2.0. Privilege Host.Config.Storage.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/RefreshStorageSystem/post/
        """
        self._invoke("RefreshStorageSystem", {})

    def remove_internet_scsi_send_targets(
        self,
        i_scsi_hba_device: str,
        targets: list[HostInternetScsiHbaSendTarget],
        *,
        force: bool | None = None,
    ) -> None:
        """Call ``RemoveInternetScsiSendTargets``.

        i_scsi_hba_device: Wire name ``iScsiHbaDevice``. Since 2.0.

        targets: Wire name ``targets``. Since 2.0.

        force: Wire name ``force``. Since 7.0.1.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/RemoveInternetScsiSendTargets/post/
        """
        self._invoke("RemoveInternetScsiSendTargets", {"i_scsi_hba_device": i_scsi_hba_device, "targets": targets, "force": force})

    def remove_internet_scsi_static_targets(
        self,
        i_scsi_hba_device: str,
        targets: list[HostInternetScsiHbaStaticTarget],
    ) -> None:
        """Call ``RemoveInternetScsiStaticTargets``.

        i_scsi_hba_device: Wire name ``iScsiHbaDevice``. Since 2.0.

        targets: Wire name ``targets``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/RemoveInternetScsiStaticTargets/post/
        """
        self._invoke("RemoveInternetScsiStaticTargets", {"i_scsi_hba_device": i_scsi_hba_device, "targets": targets})

    def remove_nvme_over_rdma_adapter(
        self,
        hba_device_name: str,
    ) -> None:
        """Call ``RemoveNvmeOverRdmaAdapter``.

        hba_device_name: Wire name ``hbaDeviceName``. Since 7.0.0.0.

        Since 7.0.0.0. Privilege Host.Config.Storage.

        Raises NotFound, ResourceInUse, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/RemoveNvmeOverRdmaAdapter/post/
        """
        self._invoke("RemoveNvmeOverRdmaAdapter", {"hba_device_name": hba_device_name})

    def remove_software_adapter(
        self,
        hba_device_name: str,
    ) -> None:
        """Call ``RemoveSoftwareAdapter``.

        hba_device_name: Wire name ``hbaDeviceName``. Since 7.0.3.0.

        Since 7.0.3.0. Privilege Host.Config.Storage.

        Raises NotFound, ResourceInUse, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/RemoveSoftwareAdapter/post/
        """
        self._invoke("RemoveSoftwareAdapter", {"hba_device_name": hba_device_name})

    def rescan_all_hba(
        self,
    ) -> None:
        """Call ``RescanAllHba``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/RescanAllHba/post/
        """
        self._invoke("RescanAllHba", {})

    def rescan_hba(
        self,
        hba_device: str,
    ) -> None:
        """Call ``RescanHba``.

        hba_device: Wire name ``hbaDevice``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/RescanHba/post/
        """
        self._invoke("RescanHba", {"hba_device": hba_device})

    def rescan_vffs(
        self,
    ) -> None:
        """Call ``RescanVffs``.

        Since 5.5. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/RescanVffs/post/
        """
        self._invoke("RescanVffs", {})

    def rescan_vmfs(
        self,
    ) -> None:
        """Call ``RescanVmfs``.

        Since 2.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/RescanVmfs/post/
        """
        self._invoke("RescanVmfs", {})

    def resolve_multiple_unresolved_vmfs_volumes(
        self,
        resolution_spec: list[HostUnresolvedVmfsResolutionSpec],
    ) -> list[HostUnresolvedVmfsResolutionResult] | None:
        """Call ``ResolveMultipleUnresolvedVmfsVolumes``.

        resolution_spec: Wire name ``resolutionSpec``. Since 4.0.

        Since 4.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/ResolveMultipleUnresolvedVmfsVolumes/post/
        """
        result: list[HostUnresolvedVmfsResolutionResult] | None = self._invoke("ResolveMultipleUnresolvedVmfsVolumes", {"resolution_spec": resolution_spec})
        return result

    def resolve_multiple_unresolved_vmfs_volumes_ex_task(
        self,
        resolution_spec: list[HostUnresolvedVmfsResolutionSpec],
    ) -> vmodl.ManagedObjectReference:
        """Call ``ResolveMultipleUnresolvedVmfsVolumesEx_Task``.

        resolution_spec: Wire name ``resolutionSpec``. Since 5.5.

        Since 5.5. Privilege Host.Config.Storage. Returns a reference to a Task, whose result is a
        HostUnresolvedVmfsResolutionResult.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/ResolveMultipleUnresolvedVmfsVolumesEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ResolveMultipleUnresolvedVmfsVolumesEx_Task", {"resolution_spec": resolution_spec})
        return result

    def retrieve_disk_partition_info(
        self,
        device_path: list[str],
    ) -> list[HostDiskPartitionInfo] | None:
        """Call ``RetrieveDiskPartitionInfo``.

        device_path: Wire name ``devicePath``. Since 2.0.

        Since 2.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/RetrieveDiskPartitionInfo/post/
        """
        result: list[HostDiskPartitionInfo] | None = self._invoke("RetrieveDiskPartitionInfo", {"device_path": device_path})
        return result

    def set_multipath_lun_policy(
        self,
        lun_id: str,
        policy: HostMultipathInfoLogicalUnitPolicy,
    ) -> None:
        """Call ``SetMultipathLunPolicy``.

        lun_id: Wire name ``lunId``. Since 2.0.

        policy: Wire name ``policy``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/SetMultipathLunPolicy/post/
        """
        self._invoke("SetMultipathLunPolicy", {"lun_id": lun_id, "policy": policy})

    def set_nfs_user(
        self,
        user: str,
        password: str,
    ) -> None:
        """Call ``SetNFSUser``.

        user: Wire name ``user``. Since 6.0.

        password: Wire name ``password``. Since 6.0. Secret.

        Since 6.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/SetNFSUser/post/
        """
        password = vmodl.concealed(password)
        self._invoke("SetNFSUser", {"user": user, "password": password})

    def turn_disk_locator_led_off_task(
        self,
        scsi_disk_uuids: list[str],
    ) -> vmodl.ManagedObjectReference:
        """Call ``TurnDiskLocatorLedOff_Task``.

        scsi_disk_uuids: Wire name ``scsiDiskUuids``. Since 6.0.

        Since 6.0. Privilege Host.Config.Storage. Returns a reference to a Task, whose result is a
        HostStorageSystemDiskLocatorLedResult.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/TurnDiskLocatorLedOff_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("TurnDiskLocatorLedOff_Task", {"scsi_disk_uuids": scsi_disk_uuids})
        return result

    def turn_disk_locator_led_on_task(
        self,
        scsi_disk_uuids: list[str],
    ) -> vmodl.ManagedObjectReference:
        """Call ``TurnDiskLocatorLedOn_Task``.

        scsi_disk_uuids: Wire name ``scsiDiskUuids``. Since 6.0.

        Since 6.0. Privilege Host.Config.Storage. Returns a reference to a Task, whose result is a
        HostStorageSystemDiskLocatorLedResult.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/TurnDiskLocatorLedOn_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("TurnDiskLocatorLedOn_Task", {"scsi_disk_uuids": scsi_disk_uuids})
        return result

    def unmap_vmfs_volume_ex_task(
        self,
        vmfs_uuid: list[str],
    ) -> vmodl.ManagedObjectReference:
        """Call ``UnmapVmfsVolumeEx_Task``.

        vmfs_uuid: Wire name ``vmfsUuid``. Since 6.0.

        Since 6.0. Privilege Host.Config.Storage. Returns a reference to a Task, whose result is a
        HostStorageSystemVmfsVolumeResult.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UnmapVmfsVolumeEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("UnmapVmfsVolumeEx_Task", {"vmfs_uuid": vmfs_uuid})
        return result

    def unmount_force_mounted_vmfs_volume(
        self,
        vmfs_uuid: str,
    ) -> None:
        """Call ``UnmountForceMountedVmfsVolume``.

        vmfs_uuid: Wire name ``vmfsUuid``. Since 4.0.

        Since 4.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UnmountForceMountedVmfsVolume/post/
        """
        self._invoke("UnmountForceMountedVmfsVolume", {"vmfs_uuid": vmfs_uuid})

    def unmount_vffs_volume(
        self,
        vffs_uuid: str,
    ) -> None:
        """Call ``UnmountVffsVolume``.

        vffs_uuid: Wire name ``vffsUuid``. Since 5.5.

        Since 5.5. Privilege Host.Config.Storage.

        Raises NotFound, InvalidState, HostConfigFault, ResourceInUse, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UnmountVffsVolume/post/
        """
        self._invoke("UnmountVffsVolume", {"vffs_uuid": vffs_uuid})

    def unmount_vmfs_volume(
        self,
        vmfs_uuid: str,
    ) -> None:
        """Call ``UnmountVmfsVolume``.

        vmfs_uuid: Wire name ``vmfsUuid``. Since 5.0.

        Since 5.0. Privilege Host.Config.Storage.

        Raises NotFound, InvalidState, HostConfigFault, ResourceInUse, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UnmountVmfsVolume/post/
        """
        self._invoke("UnmountVmfsVolume", {"vmfs_uuid": vmfs_uuid})

    def unmount_vmfs_volume_ex_task(
        self,
        vmfs_uuid: list[str],
    ) -> vmodl.ManagedObjectReference:
        """Call ``UnmountVmfsVolumeEx_Task``.

        vmfs_uuid: Wire name ``vmfsUuid``. Since 6.0.

        Since 6.0. Privilege Host.Config.Storage. Returns a reference to a Task, whose result is a
        HostStorageSystemVmfsVolumeResult.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UnmountVmfsVolumeEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("UnmountVmfsVolumeEx_Task", {"vmfs_uuid": vmfs_uuid})
        return result

    def update_disk_partitions(
        self,
        device_path: str,
        spec: HostDiskPartitionSpec,
    ) -> None:
        """Call ``UpdateDiskPartitions``.

        device_path: Wire name ``devicePath``. Since 2.0.

        spec: Wire name ``spec``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateDiskPartitions/post/
        """
        self._invoke("UpdateDiskPartitions", {"device_path": device_path, "spec": spec})

    def update_hpp_multipath_lun_policy(
        self,
        lun_id: str,
        policy: HostMultipathInfoHppLogicalUnitPolicy,
    ) -> None:
        """Call ``UpdateHppMultipathLunPolicy``.

        lun_id: Wire name ``lunId``. Since 7.0.0.0.

        policy: Wire name ``policy``. Since 7.0.0.0.

        Since 7.0.0.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateHppMultipathLunPolicy/post/
        """
        self._invoke("UpdateHppMultipathLunPolicy", {"lun_id": lun_id, "policy": policy})

    def update_internet_scsi_advanced_options(
        self,
        i_scsi_hba_device: str,
        *,
        target_set: HostInternetScsiHbaTargetSet | None = None,
        options: list[HostInternetScsiHbaParamValue],
    ) -> None:
        """Call ``UpdateInternetScsiAdvancedOptions``.

        i_scsi_hba_device: Wire name ``iScsiHbaDevice``. Since 4.0.

        target_set: Wire name ``targetSet``. Since 4.0.

        options: Wire name ``options``. Since 4.0.

        Since 4.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateInternetScsiAdvancedOptions/post/
        """
        self._invoke("UpdateInternetScsiAdvancedOptions", {"i_scsi_hba_device": i_scsi_hba_device, "target_set": target_set, "options": options})

    def update_internet_scsi_alias(
        self,
        i_scsi_hba_device: str,
        i_scsi_alias: str,
    ) -> None:
        """Call ``UpdateInternetScsiAlias``.

        i_scsi_hba_device: Wire name ``iScsiHbaDevice``. Since 2.0.

        i_scsi_alias: Wire name ``iScsiAlias``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateInternetScsiAlias/post/
        """
        self._invoke("UpdateInternetScsiAlias", {"i_scsi_hba_device": i_scsi_hba_device, "i_scsi_alias": i_scsi_alias})

    def update_internet_scsi_authentication_properties(
        self,
        i_scsi_hba_device: str,
        authentication_properties: HostInternetScsiHbaAuthenticationProperties,
        *,
        target_set: HostInternetScsiHbaTargetSet | None = None,
    ) -> None:
        """Call ``UpdateInternetScsiAuthenticationProperties``.

        i_scsi_hba_device: Wire name ``iScsiHbaDevice``. Since 2.0.

        authentication_properties: Wire name ``authenticationProperties``. Since 2.0.

        target_set: Wire name ``targetSet``. Since 4.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateInternetScsiAuthenticationProperties/post/
        """
        self._invoke("UpdateInternetScsiAuthenticationProperties", {"i_scsi_hba_device": i_scsi_hba_device, "authentication_properties": authentication_properties, "target_set": target_set})

    def update_internet_scsi_digest_properties(
        self,
        i_scsi_hba_device: str,
        *,
        target_set: HostInternetScsiHbaTargetSet | None = None,
        digest_properties: HostInternetScsiHbaDigestProperties,
    ) -> None:
        """Call ``UpdateInternetScsiDigestProperties``.

        i_scsi_hba_device: Wire name ``iScsiHbaDevice``. Since 4.0.

        target_set: Wire name ``targetSet``. Since 4.0.

        digest_properties: Wire name ``digestProperties``. Since 4.0.

        Since 4.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateInternetScsiDigestProperties/post/
        """
        self._invoke("UpdateInternetScsiDigestProperties", {"i_scsi_hba_device": i_scsi_hba_device, "target_set": target_set, "digest_properties": digest_properties})

    def update_internet_scsi_discovery_properties(
        self,
        i_scsi_hba_device: str,
        discovery_properties: HostInternetScsiHbaDiscoveryProperties,
    ) -> None:
        """Call ``UpdateInternetScsiDiscoveryProperties``.

        i_scsi_hba_device: Wire name ``iScsiHbaDevice``. Since 2.0.

        discovery_properties: Wire name ``discoveryProperties``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateInternetScsiDiscoveryProperties/post/
        """
        self._invoke("UpdateInternetScsiDiscoveryProperties", {"i_scsi_hba_device": i_scsi_hba_device, "discovery_properties": discovery_properties})

    def update_internet_scsi_ip_properties(
        self,
        i_scsi_hba_device: str,
        ip_properties: HostInternetScsiHbaIPProperties,
    ) -> None:
        """Call ``UpdateInternetScsiIPProperties``.

        i_scsi_hba_device: Wire name ``iScsiHbaDevice``. Since 2.0.

        ip_properties: Wire name ``ipProperties``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateInternetScsiIPProperties/post/
        """
        self._invoke("UpdateInternetScsiIPProperties", {"i_scsi_hba_device": i_scsi_hba_device, "ip_properties": ip_properties})

    def update_internet_scsi_name(
        self,
        i_scsi_hba_device: str,
        i_scsi_name: str,
    ) -> None:
        """Call ``UpdateInternetScsiName``.

        i_scsi_hba_device: Wire name ``iScsiHbaDevice``. Since 2.0.

        i_scsi_name: Wire name ``iScsiName``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateInternetScsiName/post/
        """
        self._invoke("UpdateInternetScsiName", {"i_scsi_hba_device": i_scsi_hba_device, "i_scsi_name": i_scsi_name})

    def update_scsi_lun_display_name(
        self,
        lun_uuid: str,
        display_name: str,
    ) -> None:
        """Call ``UpdateScsiLunDisplayName``.

        lun_uuid: Wire name ``lunUuid``. Since 4.0.

        display_name: Wire name ``displayName``. Since 4.0.

        Since 4.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, InvalidName, DuplicateName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateScsiLunDisplayName/post/
        """
        self._invoke("UpdateScsiLunDisplayName", {"lun_uuid": lun_uuid, "display_name": display_name})

    def update_software_internet_scsi_enabled(
        self,
        enabled: bool,
    ) -> None:
        """Call ``UpdateSoftwareInternetScsiEnabled``.

        enabled: Wire name ``enabled``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateSoftwareInternetScsiEnabled/post/
        """
        self._invoke("UpdateSoftwareInternetScsiEnabled", {"enabled": enabled})

    def update_vmfs_unmap_bandwidth(
        self,
        vmfs_uuid: str,
        unmap_bandwidth_spec: VmfsUnmapBandwidthSpec,
    ) -> None:
        """Call ``UpdateVmfsUnmapBandwidth``.

        vmfs_uuid: Wire name ``vmfsUuid``. Since 6.7.

        unmap_bandwidth_spec: Wire name ``unmapBandwidthSpec``. Since 6.7.

        Since 6.7. Privilege Host.Config.Storage.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateVmfsUnmapBandwidth/post/
        """
        self._invoke("UpdateVmfsUnmapBandwidth", {"vmfs_uuid": vmfs_uuid, "unmap_bandwidth_spec": unmap_bandwidth_spec})

    def update_vmfs_unmap_priority(
        self,
        vmfs_uuid: str,
        unmap_priority: str,
    ) -> None:
        """Call ``UpdateVmfsUnmapPriority``.

        vmfs_uuid: Wire name ``vmfsUuid``. Since 6.5.

        unmap_priority: Wire name ``unmapPriority``. Since 6.5.

        Since 6.5. Privilege Host.Config.Storage.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpdateVmfsUnmapPriority/post/
        """
        self._invoke("UpdateVmfsUnmapPriority", {"vmfs_uuid": vmfs_uuid, "unmap_priority": unmap_priority})

    def upgrade_vm_layout(
        self,
    ) -> None:
        """Call ``UpgradeVmLayout``.

        Since 2.0. Privilege Host.Config.Storage.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpgradeVmLayout/post/
        """
        self._invoke("UpgradeVmLayout", {})

    def upgrade_vmfs(
        self,
        vmfs_path: str,
    ) -> None:
        """Call ``UpgradeVmfs``.

        vmfs_path: Wire name ``vmfsPath``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostStorageSystem/moId/UpgradeVmfs/post/
        """
        self._invoke("UpgradeVmfs", {"vmfs_path": vmfs_path})
