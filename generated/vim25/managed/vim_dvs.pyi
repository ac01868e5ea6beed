# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.dvs``."""

import typing
import vmodl

from vim25.data.vim import DVSFeatureCapability, SelectionSet
from vim25.data.vim_dvs import DVPortgroupConfigInfo, DVPortgroupConfigSpec, DVSManagerDvsConfigTarget, DVSManagerPhysicalNicsList, DistributedVirtualSwitchHostProductSpec, DistributedVirtualSwitchManagerCompatibilityResult, DistributedVirtualSwitchManagerDvsProductSpec, DistributedVirtualSwitchManagerHostContainer, DistributedVirtualSwitchManagerHostDvsFilterSpec, DistributedVirtualSwitchManagerImportResult, DistributedVirtualSwitchNetworkOffloadSpec, DistributedVirtualSwitchProductSpec, EntityBackupConfig, VMwareDvsLacpGroupSpec
from vim25.managed.vim import DistributedVirtualSwitch, HostSystem, ManagedEntity, Network, Task

class DistributedVirtualPortgroup(Network):
    """``vim.dvs.DistributedVirtualPortgroup``. Since 4.0."""
    def dv_portgroup_rollback_task(self, *, entity_backup: EntityBackupConfig | None = None) -> vmodl.RunningTask[DVPortgroupConfigSpec | None]:
        """Call ``DVPortgroupRollback_Task``.

        Since 5.1. Starts a task, whose result is a DVPortgroupConfigSpec.

        Raises DvsFault, RollbackFailure, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualPortgroup/moId/DVPortgroupRollback_Task/post/
        """
    def get_config(self) -> DVPortgroupConfigInfo:
        """Read ``config``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualPortgroup/moId/config/get/
        """
    def get_key(self) -> str:
        """Read ``key``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualPortgroup/moId/key/get/
        """
    def get_port_keys(self) -> list[str] | None:
        """Read ``portKeys``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualPortgroup/moId/portKeys/get/
        """
    def reconfigure_dv_portgroup_task(self, spec: DVPortgroupConfigSpec) -> vmodl.RunningTask[None]:
        """Call ``ReconfigureDVPortgroup_Task``.

        Since 4.0. Starts a task.

        Raises DvsFault, ConcurrentAccess, DuplicateName, InvalidName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualPortgroup/moId/ReconfigureDVPortgroup_Task/post/
        """

class DistributedVirtualSwitchManager(vmodl.ManagedObject):
    """``vim.dvs.DistributedVirtualSwitchManager``. Since 4.0."""
    def dvs_manager_export_entity_task(self, selection_set: list[SelectionSet]) -> vmodl.RunningTask[list[EntityBackupConfig] | None]:
        """Call ``DVSManagerExportEntity_Task``.

        Since 5.1. Starts a task, whose result is a EntityBackupConfig.

        Raises NotFound, BackupBlobWriteFailure, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/DVSManagerExportEntity_Task/post/
        """
    def dvs_manager_import_entity_task(self, entity_backup: list[EntityBackupConfig], import_type: str) -> vmodl.RunningTask[DistributedVirtualSwitchManagerImportResult]:
        """Call ``DVSManagerImportEntity_Task``.

        Since 5.1. Starts a task, whose result is a DistributedVirtualSwitchManagerImportResult.

        Raises DvsFault, NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/DVSManagerImportEntity_Task/post/
        """
    def dvs_manager_lookup_dv_port_group(self, switch_uuid: str, portgroup_key: str) -> DistributedVirtualPortgroup | None:
        """Call ``DVSManagerLookupDvPortGroup``.

        Since 5.1. Privilege System.View.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/DVSManagerLookupDvPortGroup/post/
        """
    def query_available_dvs_spec(self, *, recommended: bool | None = None) -> list[DistributedVirtualSwitchProductSpec] | None:
        """Call ``QueryAvailableDvsSpec``.

        recommended: Since 6.0.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/QueryAvailableDvsSpec/post/
        """
    def query_compatible_host_for_existing_dvs(self, container: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity, recursive: bool, dvs: vmodl.ManagedObjectReference[DistributedVirtualSwitch] | DistributedVirtualSwitch) -> list[HostSystem] | None:
        """Call ``QueryCompatibleHostForExistingDvs``.

        container: Refers to a ManagedEntity.

        dvs: Refers to a DistributedVirtualSwitch.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/QueryCompatibleHostForExistingDvs/post/
        """
    def query_compatible_host_for_new_dvs(self, container: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity, recursive: bool, *, switch_product_spec: DistributedVirtualSwitchProductSpec | None = None) -> list[HostSystem] | None:
        """Call ``QueryCompatibleHostForNewDvs``.

        container: Refers to a ManagedEntity.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/QueryCompatibleHostForNewDvs/post/
        """
    def query_compatible_vmnics_from_hosts(self, *, hosts: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem] | None = None, dvs: vmodl.ManagedObjectReference[DistributedVirtualSwitch] | DistributedVirtualSwitch) -> list[DVSManagerPhysicalNicsList] | None:
        """Call ``QueryCompatibleVmnicsFromHosts``.

        hosts: Refers to a HostSystem.

        dvs: Refers to a DistributedVirtualSwitch.

        Since 8.0.0.1. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/QueryCompatibleVmnicsFromHosts/post/
        """
    def query_dvs_by_uuid(self, uuid: str) -> DistributedVirtualSwitch | None:
        """Call ``QueryDvsByUuid``.

        Since 4.0. Privilege System.View.

        Raises NotFound, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/QueryDvsByUuid/post/
        """
    def query_dvs_check_compatibility(self, host_container: DistributedVirtualSwitchManagerHostContainer, *, dvs_product_spec: DistributedVirtualSwitchManagerDvsProductSpec | None = None, host_filter_spec: list[DistributedVirtualSwitchManagerHostDvsFilterSpec] | None = None) -> list[DistributedVirtualSwitchManagerCompatibilityResult] | None:
        """Call ``QueryDvsCheckCompatibility``.

        Since 4.1. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/QueryDvsCheckCompatibility/post/
        """
    def query_dvs_compatible_host_spec(self, *, switch_product_spec: DistributedVirtualSwitchProductSpec | None = None) -> list[DistributedVirtualSwitchHostProductSpec] | None:
        """Call ``QueryDvsCompatibleHostSpec``.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/QueryDvsCompatibleHostSpec/post/
        """
    def query_dvs_config_target(self, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None, dvs: vmodl.ManagedObjectReference[DistributedVirtualSwitch] | DistributedVirtualSwitch | None = None) -> DVSManagerDvsConfigTarget:
        """Call ``QueryDvsConfigTarget``.

        host: Refers to a HostSystem.

        dvs: Refers to a DistributedVirtualSwitch.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/QueryDvsConfigTarget/post/
        """
    def query_dvs_feature_capability(self, *, switch_product_spec: DistributedVirtualSwitchProductSpec | None = None) -> DVSFeatureCapability | None:
        """Call ``QueryDvsFeatureCapability``.

        Since 4.1. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/QueryDvsFeatureCapability/post/
        """
    def query_supported_network_offload_spec(self, switch_product_spec: DistributedVirtualSwitchProductSpec) -> list[DistributedVirtualSwitchNetworkOffloadSpec] | None:
        """Call ``QuerySupportedNetworkOffloadSpec``.

        Since 8.0.0.1. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/QuerySupportedNetworkOffloadSpec/post/
        """
    def rectify_dvs_on_host_task(self, hosts: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem]) -> vmodl.RunningTask[None]:
        """Call ``RectifyDvsOnHost_Task``.

        hosts: Refers to a HostSystem.

        Since 5.0. Privilege System.Read. Starts a task.

        Raises DvsFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/DistributedVirtualSwitchManager/moId/RectifyDvsOnHost_Task/post/
        """

class VmwareDistributedVirtualSwitch(DistributedVirtualSwitch):
    """``vim.dvs.VmwareDistributedVirtualSwitch``. Since 4.0."""
    def update_dvs_lacp_group_config_task(self, lacp_group_spec: list[VMwareDvsLacpGroupSpec]) -> vmodl.RunningTask[None]:
        """Call ``UpdateDVSLacpGroupConfig_Task``.

        Since 5.5. Privilege DVSwitch.Modify. Starts a task.

        Raises DvsFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VmwareDistributedVirtualSwitch/moId/UpdateDVSLacpGroupConfig_Task/post/
        """
