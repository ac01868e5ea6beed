# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim``."""

import attrs
import datetime
import typing
import vmodl

from vim25.data.vim_cluster import ClusterActionHistory, ClusterConfigSpecEx, ClusterDasAdmissionControlInfo, ClusterDasData, ClusterDrsFaults, ClusterRecommendation, ClusterUsageSummary
from vim25.data.vim_dvs import DVPortSetting, DVPortgroupConfigSpec, DVSVmVnicNetworkResourcePool, DistributedVirtualSwitchHostMember, DistributedVirtualSwitchHostMemberConfigSpec, DistributedVirtualSwitchHostProductSpec, DistributedVirtualSwitchKeyedOpaqueBlob, DistributedVirtualSwitchProductSpec, DvsVmVnicNetworkResourcePoolRuntimeInfo, DvsVnicAllocatedResource, HostMemberRuntimeInfo
from vim25.data.vim_encryption import CryptoSpec
from vim25.data.vim_ext import ExtExtendedProductInfo, ExtManagedEntityInfo, ExtSolutionManagerInfo
from vim25.data.vim_host import HostConnectSpec, HostCpuIdInfo, HostDateTimeConfig, HostFeatureCapability, HostFeatureMask, HostMountInfo, HostVirtualNicSpec
from vim25.data.vim_option import BoolOption, IntOption, LongOption
from vim25.data.vim_storage_drs import StorageDrsConfigInfo
from vim25.data.vim_v_app import VAppEntityConfigInfo, VAppProductInfo, VAppPropertyInfo
from vim25.data.vim_vm import VirtualMachineCertThumbprint, VirtualMachineFeatureRequirement, VirtualMachineProfileSpec
from vim25.data.vim_vm_customization import CustomizationSpec
from vim25.data.vim_vsan_host import VsanHostDiskMapping
from vim25.data.vmodl import DynamicProperty, KeyAnyValue, LocalizableMessage
from vim25.enums.vim import ComputeResourceHostSPBMLicenseInfoHostSPBMLicenseState, LatencySensitivitySensitivityLevel, LicenseFeatureInfoState, LicenseManagerState, LicenseReservationInfoState, ManagedEntityStatus, PerfStatsType, PerfSummaryType, SharesLevel, TaskFilterSpecRecursionOption, TaskFilterSpecTimeOption, TaskInfoState, VirtualAppVAppState
from vim25.enums.vim_host import HostLockdownMode
from vim25.faults.vmodl import MethodFault

@attrs.define(kw_only=True, eq=False)
class AboutInfo(vmodl.DataObject):
    """Data object type ``AboutInfo`` (vmodl ``vim.AboutInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AboutInfo/
    """
    name: str
    full_name: str
    vendor: str
    version: str
    patch_level: str | None = None
    """Since 7.0.2.0."""
    build: str
    locale_version: str | None = None
    locale_build: str | None = None
    os_type: str
    product_line_id: str
    api_type: str
    api_version: str
    instance_uuid: str | None = None
    """Since 4.0."""
    license_product_name: str | None = None
    """Since 4.0."""
    license_product_version: str | None = None
    """Since 4.0."""

@attrs.define(kw_only=True, eq=False)
class AuthorizationDescription(vmodl.DataObject):
    """Data object type ``AuthorizationDescription`` (vmodl ``vim.AuthorizationDescription``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AuthorizationDescription/
    """
    privilege: list[ElementDescription]
    privilege_group: list[ElementDescription]

@attrs.define(kw_only=True, eq=False)
class AuthorizationPrivilege(vmodl.DataObject):
    """Data object type ``AuthorizationPrivilege`` (vmodl ``vim.AuthorizationManager.Privilege``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AuthorizationPrivilege/
    """
    priv_id: str
    on_parent: bool
    name: str
    priv_group_name: str

@attrs.define(kw_only=True, eq=False)
class AuthorizationRole(vmodl.DataObject):
    """Data object type ``AuthorizationRole`` (vmodl ``vim.AuthorizationManager.Role``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AuthorizationRole/
    """
    role_id: int
    system: bool
    name: str
    info: Description
    privilege: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class BatchResult(vmodl.DataObject):
    """Data object type ``BatchResult`` (vmodl ``vim.BatchResult``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BatchResult/
    """
    result: str
    host_key: str
    ds: vmodl.ManagedObjectReference | None = None
    """Refers to a Datastore."""
    fault: MethodFault | None = None

@attrs.define(kw_only=True, eq=False)
class BoolPolicy(InheritablePolicy):
    """Data object type ``BoolPolicy`` (vmodl ``vim.BoolPolicy``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BoolPolicy/
    """
    value: bool | None = None

@attrs.define(kw_only=True, eq=False)
class Capability(vmodl.DataObject):
    """Data object type ``Capability`` (vmodl ``vim.Capability``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/Capability/
    """
    provisioning_supported: bool
    multi_host_supported: bool
    user_shell_access_supported: bool
    """Since 2.5."""
    supported_evc_mode: list[EVCMode] | None = None
    """Since 4.0."""
    supported_evc_graphics_mode: list[FeatureEVCMode] | None = None
    """Since 7.0.1.0."""
    network_backup_and_restore_supported: bool | None = None
    """Since 5.1."""
    ft_drs_without_evc_supported: bool | None = None
    """Since 6.7."""
    hci_workflow_supported: bool | None = None
    """Since 6.7.1."""
    compute_policy_version: int | None = None
    """Since 6.8.7."""
    cluster_placement_supported: bool | None = None
    """Since 7.0.0.0."""
    lifecycle_management_supported: bool | None = None
    """Since 7.0.0.0."""
    host_seeding_supported: bool | None = None
    """Since 7.0.2.0."""
    scalable_shares_supported: bool | None = None
    """Since 7.0.0.0."""
    hadcs_supported: bool | None = None
    """Since 7.0.1.1."""
    config_mgmt_supported: bool | None = None
    """Since 7.0.3.1."""

@attrs.define(kw_only=True, eq=False)
class ClusterComputeResourceClusterConfigResult(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceClusterConfigResult`` (vmodl
    ``vim.ClusterComputeResource.ClusterConfigResult``). Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceClusterConfigResult/
    """
    failed_hosts: list[FolderFailedHostResult] | None = None
    configured_hosts: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a HostSystem."""

@attrs.define(kw_only=True, eq=False)
class ClusterComputeResourceDVSConfigurationValidation(ClusterComputeResourceValidationResultBase):
    """Data object type ``ClusterComputeResourceDVSConfigurationValidation`` (vmodl
    ``vim.ClusterComputeResource.DVSConfigurationValidation``). Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceDVSConfigurationValidation/
    """
    is_dvs_valid: bool
    is_dvpg_valid: bool

@attrs.define(kw_only=True, eq=False)
class ClusterComputeResourceDVSSetting(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceDVSSetting`` (vmodl
    ``vim.ClusterComputeResource.DVSSetting``). Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceDVSSetting/
    """
    dv_switch: vmodl.ManagedObjectReference
    """Refers to a DistributedVirtualSwitch."""
    pnic_devices: list[str] | None = None
    dv_portgroup_setting: list[ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping] | None = None

@attrs.define(kw_only=True, eq=False)
class ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping`` (vmodl
    ``vim.ClusterComputeResource.DVSSetting.DVPortgroupToServiceMapping``). Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping/
    """
    dv_portgroup: vmodl.ManagedObjectReference
    """Refers to a DistributedVirtualPortgroup."""
    service: str

@attrs.define(kw_only=True, eq=False)
class ClusterComputeResourceDvsProfile(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceDvsProfile`` (vmodl
    ``vim.ClusterComputeResource.DvsProfile``). Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceDvsProfile/
    """
    dvs_name: str | None = None
    dv_switch: vmodl.ManagedObjectReference | None = None
    """Refers to a DistributedVirtualSwitch."""
    pnic_devices: list[str] | None = None
    dv_portgroup_mapping: list[ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping] | None = None

@attrs.define(kw_only=True, eq=False)
class ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping`` (vmodl
    ``vim.ClusterComputeResource.DvsProfile.DVPortgroupSpecToServiceMapping``). Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping/
    """
    dv_portgroup_spec: DVPortgroupConfigSpec | None = None
    dv_portgroup: vmodl.ManagedObjectReference | None = None
    """Refers to a DistributedVirtualPortgroup."""
    service: str

@attrs.define(kw_only=True, eq=False)
class ClusterComputeResourceHCIConfigInfo(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceHCIConfigInfo`` (vmodl
    ``vim.ClusterComputeResource.HCIConfigInfo``). Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceHCIConfigInfo/
    """
    workflow_state: str
    dvs_setting: list[ClusterComputeResourceDVSSetting] | None = None
    configured_hosts: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a HostSystem."""
    host_config_profile: ClusterComputeResourceHostConfigurationProfile | None = None

@attrs.define(kw_only=True, eq=False)
class ClusterComputeResourceHCIConfigSpec(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceHCIConfigSpec`` (vmodl
    ``vim.ClusterComputeResource.HCIConfigSpec``). Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceHCIConfigSpec/
    """
    dvs_prof: list[ClusterComputeResourceDvsProfile] | None = None
    host_config_profile: ClusterComputeResourceHostConfigurationProfile | None = None
    v_san_config_spec: SDDCBase | None = None
    vc_prof: ClusterComputeResourceVCProfile | None = None

@attrs.define(kw_only=True, eq=False)
class ClusterComputeResourceHostConfigurationInput(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceHostConfigurationInput`` (vmodl
    ``vim.ClusterComputeResource.HostConfigurationInput``). Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceHostConfigurationInput/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    host_vmk_nics: list[ClusterComputeResourceHostVmkNicInfo] | None = None
    allowed_in_non_maintenance_mode: bool | None = None

@attrs.define(kw_only=True, eq=False)
class ClusterComputeResourceHostConfigurationProfile(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceHostConfigurationProfile`` (vmodl
    ``vim.ClusterComputeResource.HostConfigurationProfile``). Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceHostConfigurationProfile/
    """
    date_time_config: HostDateTimeConfig | None = None
    lockdown_mode: HostLockdownMode | None = None

@attrs.define(kw_only=True, eq=False)
class ClusterComputeResourceHostConfigurationValidation(ClusterComputeResourceValidationResultBase):
    """Data object type ``ClusterComputeResourceHostConfigurationValidation`` (vmodl
    ``vim.ClusterComputeResource.HostConfigurationValidation``). Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceHostConfigurationValidation/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    is_dvs_setting_valid: bool | None = None
    is_vmknic_setting_valid: bool | None = None
    is_ntp_setting_valid: bool | None = None
    is_lockdown_mode_valid: bool | None = None

@attrs.define(kw_only=True, eq=False)
class ClusterComputeResourceHostVmkNicInfo(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceHostVmkNicInfo`` (vmodl
    ``vim.ClusterComputeResource.HostVmkNicInfo``). Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceHostVmkNicInfo/
    """
    nic_spec: HostVirtualNicSpec
    service: str

@attrs.define(kw_only=True, eq=False)
class ClusterComputeResourceSummary(ComputeResourceSummary):
    """Data object type ``ClusterComputeResourceSummary`` (vmodl
    ``vim.ClusterComputeResource.Summary``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceSummary/
    """
    current_failover_level: int
    admission_control_info: ClusterDasAdmissionControlInfo | None = None
    """Since 4.0."""
    num_vmotions: int
    target_balance: int | None = None
    """Since 4.0."""
    current_balance: int | None = None
    """Since 4.0."""
    drs_score: int | None = None
    """Since 7.0.0.0."""
    num_vms_per_drs_score_bucket: list[int] | None = None
    """Since 7.0.0.0."""
    usage_summary: ClusterUsageSummary | None = None
    """Since 6.0."""
    current_evc_mode_key: str | None = None
    """Since 4.0."""
    current_evc_graphics_mode_key: str | None = None
    """Since 7.0.1.0."""
    das_data: ClusterDasData | None = None
    """Since 5.0."""
    cluster_maintenance_mode_status: str | None = None
    """Since 7.0.0.2."""
    vcs_health_status: str | None = None
    """Since 7.0.1.1."""
    vcs_slots: list[ClusterComputeResourceVcsSlots] | None = None
    """Since 7.0.1.1."""

@attrs.define(kw_only=True, eq=False)
class ClusterComputeResourceVCProfile(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceVCProfile`` (vmodl
    ``vim.ClusterComputeResource.VCProfile``). Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceVCProfile/
    """
    cluster_spec: ClusterConfigSpecEx | None = None
    evc_mode_key: str | None = None
    evc_graphics_mode_key: str | None = None
    """Since 7.0.1.0."""

@attrs.define(kw_only=True, eq=False)
class ClusterComputeResourceValidationResultBase(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceValidationResultBase`` (vmodl
    ``vim.ClusterComputeResource.ValidationResultBase``). Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceValidationResultBase/
    """
    info: list[LocalizableMessage] | None = None

@attrs.define(kw_only=True, eq=False)
class ClusterComputeResourceVcsSlots(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceVcsSlots`` (vmodl
    ``vim.ClusterComputeResource.VcsSlots``). Since 7.0.1.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceVcsSlots/
    """
    system_id: str | None = None
    """Since 7.0.3.0."""
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    datastore: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a Datastore. Since 7.0.3.0."""
    total_slots: int

@attrs.define(kw_only=True, eq=False)
class ClusterIoFilterInfo(IoFilterInfo):
    """Data object type ``ClusterIoFilterInfo`` (vmodl ``vim.IoFilterManager.ClusterIoFilterInfo``).
    Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterIoFilterInfo/
    """
    op_type: str
    vib_url: str | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class ComputeResourceConfigInfo(vmodl.DataObject):
    """Data object type ``ComputeResourceConfigInfo`` (vmodl ``vim.ComputeResource.ConfigInfo``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComputeResourceConfigInfo/
    """
    vm_swap_placement: str
    spbm_enabled: bool | None = None
    """Since 5.0."""
    default_hardware_version_key: str | None = None
    """Since 5.1."""
    maximum_hardware_version_key: str | None = None
    """Since 7.0.2.0."""

@attrs.define(kw_only=True, eq=False)
class ComputeResourceConfigSpec(vmodl.DataObject):
    """Data object type ``ComputeResourceConfigSpec`` (vmodl ``vim.ComputeResource.ConfigSpec``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComputeResourceConfigSpec/
    """
    vm_swap_placement: str | None = None
    spbm_enabled: bool | None = None
    """Since 5.0."""
    default_hardware_version_key: str | None = None
    """Since 5.1."""
    desired_software_spec: DesiredSoftwareSpec | None = None
    """Since 7.0.0.0."""
    maximum_hardware_version_key: str | None = None
    """Since 7.0.2.0."""
    enable_config_manager: bool | None = None
    """Since 7.0.3.1."""

@attrs.define(kw_only=True, eq=False)
class ComputeResourceHostSPBMLicenseInfo(vmodl.DataObject):
    """Data object type ``ComputeResourceHostSPBMLicenseInfo`` (vmodl
    ``vim.ComputeResource.HostSPBMLicenseInfo``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComputeResourceHostSPBMLicenseInfo/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    license_state: ComputeResourceHostSPBMLicenseInfoHostSPBMLicenseState

@attrs.define(kw_only=True, eq=False)
class ComputeResourceHostSeedSpecSingleHostSpec(vmodl.DataObject):
    """Data object type ``ComputeResourceHostSeedSpecSingleHostSpec`` (vmodl
    ``vim.ComputeResource.HostSeedSpec.SingleHostSpec``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComputeResourceHostSeedSpecSingleHostSpec/
    """
    new_host_cnx_spec: HostConnectSpec | None = None
    existing_host: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem."""

@attrs.define(kw_only=True, eq=False)
class ComputeResourceSummary(vmodl.DataObject):
    """Data object type ``ComputeResourceSummary`` (vmodl ``vim.ComputeResource.Summary``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComputeResourceSummary/
    """
    total_cpu: int
    total_memory: int
    num_cpu_cores: int
    num_cpu_threads: int
    effective_cpu: int
    effective_memory: int
    num_hosts: int
    num_effective_hosts: int
    overall_status: ManagedEntityStatus

@attrs.define(kw_only=True, eq=False)
class CustomFieldDef(vmodl.DataObject):
    """Data object type ``CustomFieldDef`` (vmodl ``vim.CustomFieldsManager.FieldDef``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldDef/
    """
    key: int
    name: str
    type: str
    managed_object_type: str | None = None
    """Since 2.5."""
    field_def_privileges: PrivilegePolicyDef | None = None
    """Since 2.5."""
    field_instance_privileges: PrivilegePolicyDef | None = None
    """Since 2.5."""

@attrs.define(kw_only=True, eq=False)
class CustomFieldStringValue(CustomFieldValue):
    """Data object type ``CustomFieldStringValue`` (vmodl ``vim.CustomFieldsManager.StringValue``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldStringValue/
    """
    value: str

@attrs.define(kw_only=True, eq=False)
class CustomFieldValue(vmodl.DataObject):
    """Data object type ``CustomFieldValue`` (vmodl ``vim.CustomFieldsManager.Value``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomFieldValue/
    """
    key: int

@attrs.define(kw_only=True, eq=False)
class CustomizationSpecInfo(vmodl.DataObject):
    """Data object type ``CustomizationSpecInfo`` (vmodl ``vim.CustomizationSpecInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSpecInfo/
    """
    name: str
    description: str
    type: str
    change_version: str | None = None
    last_update_time: datetime.datetime | None = None

@attrs.define(kw_only=True, eq=False)
class CustomizationSpecItem(vmodl.DataObject):
    """Data object type ``CustomizationSpecItem`` (vmodl ``vim.CustomizationSpecItem``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSpecItem/
    """
    info: CustomizationSpecInfo
    spec: CustomizationSpec

@attrs.define(kw_only=True, eq=False)
class DVSBackupRestoreCapability(vmodl.DataObject):
    """Data object type ``DVSBackupRestoreCapability`` (vmodl
    ``vim.DistributedVirtualSwitch.BackupRestoreCapability``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSBackupRestoreCapability/
    """
    backup_restore_supported: bool

@attrs.define(kw_only=True, eq=False)
class DVSCapability(vmodl.DataObject):
    """Data object type ``DVSCapability`` (vmodl ``vim.DistributedVirtualSwitch.Capability``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSCapability/
    """
    dvs_operation_supported: bool | None = None
    dv_port_group_operation_supported: bool | None = None
    dv_port_operation_supported: bool | None = None
    compatible_host_component_product_info: list[DistributedVirtualSwitchHostProductSpec] | None = None
    features_supported: DVSFeatureCapability | None = None
    """Since 4.1."""

@attrs.define(kw_only=True, eq=False)
class DVSConfigInfo(vmodl.DataObject):
    """Data object type ``DVSConfigInfo`` (vmodl ``vim.DistributedVirtualSwitch.ConfigInfo``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSConfigInfo/
    """
    uuid: str
    name: str
    num_standalone_ports: int
    num_ports: int
    max_ports: int
    uplink_port_policy: DVSUplinkPortPolicy
    uplink_portgroup: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a DistributedVirtualPortgroup."""
    default_port_config: DVPortSetting
    host: list[DistributedVirtualSwitchHostMember] | None = None
    product_info: DistributedVirtualSwitchProductSpec
    target_info: DistributedVirtualSwitchProductSpec | None = None
    extension_key: str | None = None
    vendor_specific_config: list[DistributedVirtualSwitchKeyedOpaqueBlob] | None = None
    policy: DVSPolicy | None = None
    description: str | None = None
    config_version: str
    contact: DVSContactInfo
    switch_ip_address: str | None = None
    """Since 5.0."""
    create_time: datetime.datetime
    network_resource_management_enabled: bool
    """Since 4.1."""
    default_proxy_switch_max_num_ports: int | None = None
    """Since 5.1."""
    health_check_config: list[DVSHealthCheckConfig] | None = None
    """Since 5.1."""
    infrastructure_traffic_resource_config: list[DvsHostInfrastructureTrafficResource] | None = None
    """Since 6.0."""
    net_resource_pool_traffic_resource_config: list[DvsHostInfrastructureTrafficResource] | None = None
    """Since 6.7."""
    network_resource_control_version: str | None = None
    """Since 6.0."""
    vm_vnic_network_resource_pool: list[DVSVmVnicNetworkResourcePool] | None = None
    """Since 6.0."""
    pnic_capacity_ratio_for_reservation: int | None = None
    """Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class DVSConfigSpec(vmodl.DataObject):
    """Data object type ``DVSConfigSpec`` (vmodl ``vim.DistributedVirtualSwitch.ConfigSpec``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSConfigSpec/
    """
    dynamic_property: list[DynamicProperty] | None = None
    config_version: str | None = None
    name: str | None = None
    num_standalone_ports: int | None = None
    max_ports: int | None = None
    uplink_port_policy: DVSUplinkPortPolicy | None = None
    uplink_portgroup: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a DistributedVirtualPortgroup."""
    default_port_config: DVPortSetting | None = None
    host: list[DistributedVirtualSwitchHostMemberConfigSpec] | None = None
    extension_key: str | None = None
    description: str | None = None
    policy: DVSPolicy | None = None
    vendor_specific_config: list[DistributedVirtualSwitchKeyedOpaqueBlob] | None = None
    contact: DVSContactInfo | None = None
    switch_ip_address: str | None = None
    """Since 5.0."""
    default_proxy_switch_max_num_ports: int | None = None
    """Since 5.1."""
    infrastructure_traffic_resource_config: list[DvsHostInfrastructureTrafficResource] | None = None
    """Since 6.0."""
    net_resource_pool_traffic_resource_config: list[DvsHostInfrastructureTrafficResource] | None = None
    """Since 6.7."""
    network_resource_control_version: str | None = None
    """Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class DVSContactInfo(vmodl.DataObject):
    """Data object type ``DVSContactInfo`` (vmodl ``vim.DistributedVirtualSwitch.ContactInfo``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSContactInfo/
    """
    name: str | None = None
    contact: str | None = None

@attrs.define(kw_only=True, eq=False)
class DVSCreateSpec(vmodl.DataObject):
    """Data object type ``DVSCreateSpec`` (vmodl ``vim.DistributedVirtualSwitch.CreateSpec``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSCreateSpec/
    """
    config_spec: DVSConfigSpec
    product_info: DistributedVirtualSwitchProductSpec | None = None
    capability: DVSCapability | None = None

@attrs.define(kw_only=True, eq=False)
class DVSFeatureCapability(vmodl.DataObject):
    """Data object type ``DVSFeatureCapability`` (vmodl
    ``vim.DistributedVirtualSwitch.FeatureCapability``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSFeatureCapability/
    """
    network_resource_management_supported: bool
    vm_direct_path_gen2_supported: bool | None = None
    nic_teaming_policy: list[str] | None = None
    network_resource_pool_high_share_value: int | None = None
    network_resource_management_capability: DVSNetworkResourceManagementCapability | None = None
    """Since 5.0."""
    health_check_capability: DVSHealthCheckCapability | None = None
    """Since 5.1."""
    rollback_capability: DVSRollbackCapability | None = None
    """Since 5.1."""
    backup_restore_capability: DVSBackupRestoreCapability | None = None
    """Since 5.1."""
    network_filter_supported: bool | None = None
    """Since 5.5."""
    mac_learning_supported: bool | None = None
    """Since 6.7."""

@attrs.define(kw_only=True, eq=False)
class DVSHealthCheckCapability(vmodl.DataObject):
    """Data object type ``DVSHealthCheckCapability`` (vmodl
    ``vim.DistributedVirtualSwitch.HealthCheckFeatureCapability``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSHealthCheckCapability/
    """

@attrs.define(kw_only=True, eq=False)
class DVSHealthCheckConfig(vmodl.DataObject):
    """Data object type ``DVSHealthCheckConfig`` (vmodl
    ``vim.DistributedVirtualSwitch.HealthCheckConfig``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSHealthCheckConfig/
    """
    enable: bool | None = None
    interval: int | None = None

@attrs.define(kw_only=True, eq=False)
class DVSNameArrayUplinkPortPolicy(DVSUplinkPortPolicy):
    """Data object type ``DVSNameArrayUplinkPortPolicy`` (vmodl
    ``vim.DistributedVirtualSwitch.NameArrayUplinkPortPolicy``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSNameArrayUplinkPortPolicy/
    """
    uplink_port_name: list[str]

@attrs.define(kw_only=True, eq=False)
class DVSNetworkResourceManagementCapability(vmodl.DataObject):
    """Data object type ``DVSNetworkResourceManagementCapability`` (vmodl
    ``vim.DistributedVirtualSwitch.NetworkResourceManagementCapability``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSNetworkResourceManagementCapability/
    """
    network_resource_management_supported: bool
    network_resource_pool_high_share_value: int
    qos_supported: bool
    user_defined_network_resource_pools_supported: bool
    network_resource_control_version3_supported: bool | None = None
    """Since 6.0."""
    user_defined_infra_traffic_pool_supported: bool | None = None
    """Since 6.7."""

@attrs.define(kw_only=True, eq=False)
class DVSPolicy(vmodl.DataObject):
    """Data object type ``DVSPolicy`` (vmodl ``vim.DistributedVirtualSwitch.SwitchPolicy``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSPolicy/
    """
    auto_pre_install_allowed: bool | None = None
    auto_upgrade_allowed: bool | None = None
    partial_upgrade_allowed: bool | None = None

@attrs.define(kw_only=True, eq=False)
class DVSRollbackCapability(vmodl.DataObject):
    """Data object type ``DVSRollbackCapability`` (vmodl
    ``vim.DistributedVirtualSwitch.RollbackCapability``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSRollbackCapability/
    """
    rollback_supported: bool

@attrs.define(kw_only=True, eq=False)
class DVSRuntimeInfo(vmodl.DataObject):
    """Data object type ``DVSRuntimeInfo`` (vmodl ``vim.DistributedVirtualSwitch.RuntimeInfo``). Since
    5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSRuntimeInfo/
    """
    host_member_runtime: list[HostMemberRuntimeInfo] | None = None
    resource_runtime_info: DvsResourceRuntimeInfo | None = None
    """Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class DVSSummary(vmodl.DataObject):
    """Data object type ``DVSSummary`` (vmodl ``vim.DistributedVirtualSwitch.Summary``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSSummary/
    """
    name: str
    uuid: str
    num_ports: int
    product_info: DistributedVirtualSwitchProductSpec | None = None
    host_member: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a HostSystem."""
    vm: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a VirtualMachine."""
    host: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a HostSystem."""
    portgroup_name: list[str] | None = None
    description: str | None = None
    contact: DVSContactInfo | None = None
    num_hosts: int | None = None
    """Since 5.5."""

@attrs.define(kw_only=True, eq=False)
class DVSUplinkPortPolicy(vmodl.DataObject):
    """Data object type ``DVSUplinkPortPolicy`` (vmodl
    ``vim.DistributedVirtualSwitch.UplinkPortPolicy``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSUplinkPortPolicy/
    """

@attrs.define(kw_only=True, eq=False)
class DatabaseSizeEstimate(vmodl.DataObject):
    """Data object type ``DatabaseSizeEstimate`` (vmodl
    ``vim.ResourcePlanningManager.DatabaseSizeEstimate``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatabaseSizeEstimate/
    """
    size: int

@attrs.define(kw_only=True, eq=False)
class DatabaseSizeParam(vmodl.DataObject):
    """Data object type ``DatabaseSizeParam`` (vmodl
    ``vim.ResourcePlanningManager.DatabaseSizeParam``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatabaseSizeParam/
    """
    inventory_desc: InventoryDescription
    perf_stats_desc: PerformanceStatisticsDescription | None = None

@attrs.define(kw_only=True, eq=False)
class DatacenterBasicConnectInfo(vmodl.DataObject):
    """Data object type ``DatacenterBasicConnectInfo`` (vmodl ``vim.Datacenter.BasicConnectInfo``).
    Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterBasicConnectInfo/
    """
    hostname: str | None = None
    error: MethodFault | None = None
    server_ip: str | None = None
    num_vm: int | None = None
    num_powered_on_vm: int | None = None
    host_product_info: AboutInfo | None = None
    hardware_vendor: str | None = None
    hardware_model: str | None = None

@attrs.define(kw_only=True, eq=False)
class DatacenterConfigInfo(vmodl.DataObject):
    """Data object type ``DatacenterConfigInfo`` (vmodl ``vim.Datacenter.ConfigInfo``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterConfigInfo/
    """
    default_hardware_version_key: str | None = None
    maximum_hardware_version_key: str | None = None
    """Since 7.0.2.0."""

@attrs.define(kw_only=True, eq=False)
class DatacenterConfigSpec(vmodl.DataObject):
    """Data object type ``DatacenterConfigSpec`` (vmodl ``vim.Datacenter.ConfigSpec``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterConfigSpec/
    """
    default_hardware_version_key: str | None = None
    maximum_hardware_version_key: str | None = None
    """Since 7.0.2.0."""

@attrs.define(kw_only=True, eq=False)
class DatastoreCapability(vmodl.DataObject):
    """Data object type ``DatastoreCapability`` (vmodl ``vim.Datastore.Capability``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreCapability/
    """
    directory_hierarchy_supported: bool
    raw_disk_mappings_supported: bool
    per_file_thin_provisioning_supported: bool
    storage_iorm_supported: bool
    """Since 4.1."""
    native_snapshot_supported: bool
    """Since 5.1."""
    top_level_directory_create_supported: bool | None = None
    """Since 5.5."""
    se_sparse_supported: bool | None = None
    """Since 5.5."""
    vmfs_sparse_supported: bool | None = None
    """Since 6.5."""
    vsan_sparse_supported: bool | None = None
    """Since 6.5."""
    upit_supported: bool | None = None
    """Since 6.5."""
    vmdk_expand_supported: bool | None = None
    """Since 6.7."""
    clustered_vmdk_supported: bool | None = None
    """Since 7.0.0.0."""

@attrs.define(kw_only=True, eq=False)
class DatastoreHostMount(vmodl.DataObject):
    """Data object type ``DatastoreHostMount`` (vmodl ``vim.Datastore.HostMount``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreHostMount/
    """
    key: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    mount_info: HostMountInfo

@attrs.define(kw_only=True, eq=False)
class DatastoreInfo(vmodl.DataObject):
    """Data object type ``DatastoreInfo`` (vmodl ``vim.Datastore.Info``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreInfo/
    """
    name: str
    url: str
    free_space: int
    max_file_size: int
    max_virtual_disk_capacity: int | None = None
    """Since 5.5."""
    max_memory_file_size: int
    """Since 6.0."""
    timestamp: datetime.datetime | None = None
    """Since 4.0."""
    container_id: str | None = None
    """Since 5.5."""
    alias_of: str | None = None
    """Since 6.7.1."""

@attrs.define(kw_only=True, eq=False)
class DatastoreMountPathDatastorePair(vmodl.DataObject):
    """Data object type ``DatastoreMountPathDatastorePair`` (vmodl
    ``vim.Datastore.MountPathDatastorePair``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreMountPathDatastorePair/
    """
    old_mount_path: str
    datastore: vmodl.ManagedObjectReference
    """Refers to a Datastore."""

@attrs.define(kw_only=True, eq=False)
class DatastoreNamespaceManagerDirectoryInfo(vmodl.DataObject):
    """Data object type ``DatastoreNamespaceManagerDirectoryInfo`` (vmodl
    ``vim.DatastoreNamespaceManager.DirectoryInfo``). Since 8.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreNamespaceManagerDirectoryInfo/
    """
    capacity: int
    used: int

@attrs.define(kw_only=True, eq=False)
class DatastoreSummary(vmodl.DataObject):
    """Data object type ``DatastoreSummary`` (vmodl ``vim.Datastore.Summary``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreSummary/
    """
    datastore: vmodl.ManagedObjectReference | None = None
    """Refers to a Datastore."""
    name: str
    url: str
    capacity: int
    free_space: int
    uncommitted: int | None = None
    """Since 4.0."""
    accessible: bool
    multiple_host_access: bool | None = None
    type: str
    maintenance_mode: str | None = None
    """Since 5.0."""

@attrs.define(kw_only=True, eq=False)
class DatastoreVVolContainerFailoverPair(vmodl.DataObject):
    """Data object type ``DatastoreVVolContainerFailoverPair`` (vmodl
    ``vim.Datastore.VVolContainerFailoverPair``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreVVolContainerFailoverPair/
    """
    src_container: str | None = None
    tgt_container: str
    vvol_mapping: list[KeyValue] | None = None

@attrs.define(kw_only=True, eq=False)
class Description(vmodl.DataObject):
    """Data object type ``Description`` (vmodl ``vim.Description``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/Description/
    """
    label: str
    summary: str

@attrs.define(kw_only=True, eq=False)
class DesiredSoftwareSpec(vmodl.DataObject):
    """Data object type ``DesiredSoftwareSpec`` (vmodl ``vim.DesiredSoftwareSpec``). Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DesiredSoftwareSpec/
    """
    base_image_spec: DesiredSoftwareSpecBaseImageSpec
    vendor_add_on_spec: DesiredSoftwareSpecVendorAddOnSpec | None = None
    components: list[DesiredSoftwareSpecComponentSpec] | None = None
    """Since 7.0.2.0."""

@attrs.define(kw_only=True, eq=False)
class DesiredSoftwareSpecBaseImageSpec(vmodl.DataObject):
    """Data object type ``DesiredSoftwareSpecBaseImageSpec`` (vmodl
    ``vim.DesiredSoftwareSpec.BaseImageSpec``). Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DesiredSoftwareSpecBaseImageSpec/
    """
    version: str

@attrs.define(kw_only=True, eq=False)
class DesiredSoftwareSpecComponentSpec(vmodl.DataObject):
    """Data object type ``DesiredSoftwareSpecComponentSpec`` (vmodl
    ``vim.DesiredSoftwareSpec.ComponentSpec``). Since 7.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DesiredSoftwareSpecComponentSpec/
    """
    name: str
    version: str | None = None

@attrs.define(kw_only=True, eq=False)
class DesiredSoftwareSpecVendorAddOnSpec(vmodl.DataObject):
    """Data object type ``DesiredSoftwareSpecVendorAddOnSpec`` (vmodl
    ``vim.DesiredSoftwareSpec.VendorAddOnSpec``). Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DesiredSoftwareSpecVendorAddOnSpec/
    """
    name: str
    version: str

@attrs.define(kw_only=True, eq=False)
class DeviceBackedVirtualDiskSpec(VirtualDiskSpec):
    """Data object type ``DeviceBackedVirtualDiskSpec`` (vmodl
    ``vim.VirtualDiskManager.DeviceBackedVirtualDiskSpec``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceBackedVirtualDiskSpec/
    """
    device: str

@attrs.define(kw_only=True, eq=False)
class DiagnosticManagerAuditRecordResult(vmodl.DataObject):
    """Data object type ``DiagnosticManagerAuditRecordResult`` (vmodl
    ``vim.DiagnosticManager.AuditRecordResult``). Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiagnosticManagerAuditRecordResult/
    """
    records: list[str] | None = None
    next_token: str

@attrs.define(kw_only=True, eq=False)
class DiagnosticManagerBundleInfo(vmodl.DataObject):
    """Data object type ``DiagnosticManagerBundleInfo`` (vmodl ``vim.DiagnosticManager.BundleInfo``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiagnosticManagerBundleInfo/
    """
    system: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem."""
    url: str

@attrs.define(kw_only=True, eq=False)
class DiagnosticManagerLogDescriptor(vmodl.DataObject):
    """Data object type ``DiagnosticManagerLogDescriptor`` (vmodl
    ``vim.DiagnosticManager.LogDescriptor``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiagnosticManagerLogDescriptor/
    """
    key: str
    file_name: str
    creator: str
    format: str
    mime_type: str
    info: Description

@attrs.define(kw_only=True, eq=False)
class DiagnosticManagerLogHeader(vmodl.DataObject):
    """Data object type ``DiagnosticManagerLogHeader`` (vmodl ``vim.DiagnosticManager.LogHeader``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiagnosticManagerLogHeader/
    """
    line_start: int
    line_end: int
    line_text: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class DiskChangeExtent(vmodl.DataObject):
    """Data object type ``DiskChangeExtent`` (vmodl
    ``vim.VirtualMachine.DiskChangeInfo.DiskChangeExtent``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiskChangeExtent/
    """
    start: int
    length: int

@attrs.define(kw_only=True, eq=False)
class DiskChangeInfo(vmodl.DataObject):
    """Data object type ``DiskChangeInfo`` (vmodl ``vim.VirtualMachine.DiskChangeInfo``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiskChangeInfo/
    """
    start_offset: int
    length: int
    changed_area: list[DiskChangeExtent] | None = None

@attrs.define(kw_only=True, eq=False)
class DvsHostInfrastructureTrafficResource(vmodl.DataObject):
    """Data object type ``DvsHostInfrastructureTrafficResource`` (vmodl
    ``vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHostInfrastructureTrafficResource/
    """
    key: str
    description: str | None = None
    allocation_info: DvsHostInfrastructureTrafficResourceAllocation

@attrs.define(kw_only=True, eq=False)
class DvsHostInfrastructureTrafficResourceAllocation(vmodl.DataObject):
    """Data object type ``DvsHostInfrastructureTrafficResourceAllocation`` (vmodl
    ``vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource.ResourceAllocation``). Since
    6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHostInfrastructureTrafficResourceAllocation/
    """
    limit: int | None = None
    shares: SharesInfo | None = None
    reservation: int | None = None

@attrs.define(kw_only=True, eq=False)
class DvsResourceRuntimeInfo(vmodl.DataObject):
    """Data object type ``DvsResourceRuntimeInfo`` (vmodl
    ``vim.DistributedVirtualSwitch.ResourceRuntimeInfo``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsResourceRuntimeInfo/
    """
    capacity: int | None = None
    usage: int | None = None
    available: int | None = None
    allocated_resource: list[DvsVnicAllocatedResource] | None = None
    vm_vnic_network_resource_pool_runtime: list[DvsVmVnicNetworkResourcePoolRuntimeInfo] | None = None

@attrs.define(kw_only=True, eq=False)
class EVCMode(ElementDescription):
    """Data object type ``EVCMode`` (vmodl ``vim.EVCMode``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EVCMode/
    """
    guaranteed_cpu_features: list[HostCpuIdInfo] | None = None
    """Since 4.1."""
    feature_capability: list[HostFeatureCapability] | None = None
    """Since 5.1."""
    feature_mask: list[HostFeatureMask] | None = None
    """Since 5.1."""
    feature_requirement: list[VirtualMachineFeatureRequirement] | None = None
    """Since 5.1."""
    vendor: str
    track: list[str]
    """Since 4.1."""
    vendor_tier: int

@attrs.define(kw_only=True, eq=False)
class ElementDescription(Description):
    """Data object type ``ElementDescription`` (vmodl ``vim.ElementDescription``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ElementDescription/
    """
    key: str

@attrs.define(kw_only=True, eq=False)
class EntityPrivilege(vmodl.DataObject):
    """Data object type ``EntityPrivilege`` (vmodl ``vim.AuthorizationManager.EntityPrivilege``). Since
    5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EntityPrivilege/
    """
    entity: vmodl.ManagedObjectReference
    """Refers to a ManagedEntity."""
    priv_availability: list[PrivilegeAvailability]

@attrs.define(kw_only=True, eq=False)
class EnumDescription(vmodl.DataObject):
    """Data object type ``EnumDescription`` (vmodl ``vim.EnumDescription``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EnumDescription/
    """
    key: str
    tags: list[ElementDescription]

@attrs.define(kw_only=True, eq=False)
class EnvironmentBrowserConfigOptionQuerySpec(vmodl.DataObject):
    """Data object type ``EnvironmentBrowserConfigOptionQuerySpec`` (vmodl
    ``vim.EnvironmentBrowser.ConfigOptionQuerySpec``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EnvironmentBrowserConfigOptionQuerySpec/
    """
    key: str | None = None
    host: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem."""
    guest_id: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class EvaluationLicenseSource(LicenseSource):
    """Data object type ``EvaluationLicenseSource`` (vmodl ``vim.LicenseManager.EvaluationLicense``).
    Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EvaluationLicenseSource/
    """
    remaining_hours: int | None = None

@attrs.define(kw_only=True, eq=False)
class ExtendedDescription(Description):
    """Data object type ``ExtendedDescription`` (vmodl ``vim.ExtendedDescription``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtendedDescription/
    """
    message_catalog_key_prefix: str
    message_arg: list[KeyAnyValue] | None = None

@attrs.define(kw_only=True, eq=False)
class ExtendedElementDescription(ElementDescription):
    """Data object type ``ExtendedElementDescription`` (vmodl ``vim.ExtendedElementDescription``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtendedElementDescription/
    """
    message_catalog_key_prefix: str
    message_arg: list[KeyAnyValue] | None = None

@attrs.define(kw_only=True, eq=False)
class Extension(vmodl.DataObject):
    """Data object type ``Extension`` (vmodl ``vim.Extension``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/Extension/
    """
    description: Description
    key: str
    company: str | None = None
    """Since 4.0."""
    type: str | None = None
    """Since 4.0."""
    version: str
    subject_name: str | None = None
    server: list[ExtensionServerInfo] | None = None
    client: list[ExtensionClientInfo] | None = None
    task_list: list[ExtensionTaskTypeInfo] | None = None
    event_list: list[ExtensionEventTypeInfo] | None = None
    fault_list: list[ExtensionFaultTypeInfo] | None = None
    privilege_list: list[ExtensionPrivilegeInfo] | None = None
    resource_list: list[ExtensionResourceInfo] | None = None
    last_heartbeat_time: datetime.datetime
    health_info: ExtensionHealthInfo | None = None
    """Since 4.0."""
    ovf_consumer_info: ExtensionOvfConsumerInfo | None = None
    """Since 5.0."""
    extended_product_info: ExtExtendedProductInfo | None = None
    """Since 5.0."""
    managed_entity_info: list[ExtManagedEntityInfo] | None = None
    """Since 5.0."""
    shown_in_solution_manager: bool | None = None
    """Since 5.0."""
    solution_manager_info: ExtSolutionManagerInfo | None = None
    """Since 5.0."""

@attrs.define(kw_only=True, eq=False)
class ExtensionClientInfo(vmodl.DataObject):
    """Data object type ``ExtensionClientInfo`` (vmodl ``vim.Extension.ClientInfo``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionClientInfo/
    """
    version: str
    description: Description
    company: str
    type: str
    url: str

@attrs.define(kw_only=True, eq=False)
class ExtensionEventTypeInfo(vmodl.DataObject):
    """Data object type ``ExtensionEventTypeInfo`` (vmodl ``vim.Extension.EventTypeInfo``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionEventTypeInfo/
    """
    event_id: str
    event_type_schema: str | None = None
    """Since 4.0."""

@attrs.define(kw_only=True, eq=False)
class ExtensionFaultTypeInfo(vmodl.DataObject):
    """Data object type ``ExtensionFaultTypeInfo`` (vmodl ``vim.Extension.FaultTypeInfo``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionFaultTypeInfo/
    """
    fault_id: str

@attrs.define(kw_only=True, eq=False)
class ExtensionHealthInfo(vmodl.DataObject):
    """Data object type ``ExtensionHealthInfo`` (vmodl ``vim.Extension.HealthInfo``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionHealthInfo/
    """
    url: str

@attrs.define(kw_only=True, eq=False)
class ExtensionManagerIpAllocationUsage(vmodl.DataObject):
    """Data object type ``ExtensionManagerIpAllocationUsage`` (vmodl
    ``vim.ExtensionManager.IpAllocationUsage``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionManagerIpAllocationUsage/
    """
    extension_key: str
    num_addresses: int

@attrs.define(kw_only=True, eq=False)
class ExtensionOvfConsumerInfo(vmodl.DataObject):
    """Data object type ``ExtensionOvfConsumerInfo`` (vmodl ``vim.Extension.OvfConsumerInfo``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionOvfConsumerInfo/
    """
    callback_url: str
    section_type: list[str]

@attrs.define(kw_only=True, eq=False)
class ExtensionPrivilegeInfo(vmodl.DataObject):
    """Data object type ``ExtensionPrivilegeInfo`` (vmodl ``vim.Extension.PrivilegeInfo``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionPrivilegeInfo/
    """
    priv_id: str
    priv_group_name: str

@attrs.define(kw_only=True, eq=False)
class ExtensionResourceInfo(vmodl.DataObject):
    """Data object type ``ExtensionResourceInfo`` (vmodl ``vim.Extension.ResourceInfo``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionResourceInfo/
    """
    locale: str
    module: str
    data: list[KeyValue]

@attrs.define(kw_only=True, eq=False)
class ExtensionServerInfo(vmodl.DataObject):
    """Data object type ``ExtensionServerInfo`` (vmodl ``vim.Extension.ServerInfo``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionServerInfo/
    """
    url: str
    description: Description
    company: str
    type: str
    admin_email: list[str]
    server_thumbprint: str | None = None
    """Since 4.1."""
    server_certificate: str | None = None
    """Since 8.0.2.0."""

@attrs.define(kw_only=True, eq=False)
class ExtensionTaskTypeInfo(vmodl.DataObject):
    """Data object type ``ExtensionTaskTypeInfo`` (vmodl ``vim.Extension.TaskTypeInfo``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ExtensionTaskTypeInfo/
    """
    task_id: str

@attrs.define(kw_only=True, eq=False)
class FaultsByHost(vmodl.DataObject):
    """Data object type ``FaultsByHost`` (vmodl ``vim.FaultsByHost``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultsByHost/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    faults: list[MethodFault] | None = None

@attrs.define(kw_only=True, eq=False)
class FaultsByVM(vmodl.DataObject):
    """Data object type ``FaultsByVM`` (vmodl ``vim.FaultsByVM``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FaultsByVM/
    """
    vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""
    faults: list[MethodFault] | None = None

@attrs.define(kw_only=True, eq=False)
class FeatureEVCMode(ElementDescription):
    """Data object type ``FeatureEVCMode`` (vmodl ``vim.FeatureEVCMode``). Since 7.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FeatureEVCMode/
    """
    mask: list[HostFeatureMask] | None = None
    capability: list[HostFeatureCapability] | None = None
    requirement: list[VirtualMachineFeatureRequirement] | None = None

@attrs.define(kw_only=True, eq=False)
class FileBackedVirtualDiskSpec(VirtualDiskSpec):
    """Data object type ``FileBackedVirtualDiskSpec`` (vmodl
    ``vim.VirtualDiskManager.FileBackedVirtualDiskSpec``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileBackedVirtualDiskSpec/
    """
    capacity_kb: int
    profile: list[VirtualMachineProfileSpec] | None = None
    """Since 5.5."""
    crypto: CryptoSpec | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class FileLockInfo(vmodl.DataObject):
    """Data object type ``FileLockInfo`` (vmodl ``vim.FileManager.FileLockInfo``). Since 8.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileLockInfo/
    """
    file_path: str
    host: str
    mac: str
    id: str
    world_name: str
    owner_id: str | None = None
    lock_mode: str
    acquired: datetime.datetime | None = None
    heartbeat: datetime.datetime | None = None
    ref_count: int | None = None

@attrs.define(kw_only=True, eq=False)
class FileLockInfoResult(vmodl.DataObject):
    """Data object type ``FileLockInfoResult`` (vmodl ``vim.FileManager.FileLockInfoResult``). Since
    8.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileLockInfoResult/
    """
    lock_info: list[FileLockInfo] | None = None
    fault: MethodFault | None = None

@attrs.define(kw_only=True, eq=False)
class FolderBatchAddHostsToClusterResult(vmodl.DataObject):
    """Data object type ``FolderBatchAddHostsToClusterResult`` (vmodl
    ``vim.Folder.BatchAddHostsToClusterResult``). Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FolderBatchAddHostsToClusterResult/
    """
    hosts_added_to_cluster: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a HostSystem."""
    hosts_failed_inventory_add: list[FolderFailedHostResult] | None = None
    hosts_failed_move_to_cluster: list[FolderFailedHostResult] | None = None

@attrs.define(kw_only=True, eq=False)
class FolderBatchAddStandaloneHostsResult(vmodl.DataObject):
    """Data object type ``FolderBatchAddStandaloneHostsResult`` (vmodl
    ``vim.Folder.BatchAddStandaloneHostsResult``). Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FolderBatchAddStandaloneHostsResult/
    """
    added_hosts: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a HostSystem."""
    hosts_failed_inventory_add: list[FolderFailedHostResult] | None = None

@attrs.define(kw_only=True, eq=False)
class FolderFailedHostResult(vmodl.DataObject):
    """Data object type ``FolderFailedHostResult`` (vmodl ``vim.Folder.FailedHostResult``). Since
    6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FolderFailedHostResult/
    """
    host_name: str | None = None
    host: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem."""
    context: LocalizableMessage
    fault: MethodFault

@attrs.define(kw_only=True, eq=False)
class FolderNewHostSpec(vmodl.DataObject):
    """Data object type ``FolderNewHostSpec`` (vmodl ``vim.Folder.NewHostSpec``). Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FolderNewHostSpec/
    """
    host_cnx_spec: HostConnectSpec
    esx_license: str | None = None

@attrs.define(kw_only=True, eq=False)
class HbrManagerReplicationVmInfo(vmodl.DataObject):
    """Data object type ``HbrManagerReplicationVmInfo`` (vmodl ``vim.HbrManager.ReplicationVmInfo``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HbrManagerReplicationVmInfo/
    """
    state: str
    progress_info: ReplicationVmProgressInfo | None = None
    image_id: str | None = None
    last_error: MethodFault | None = None

@attrs.define(kw_only=True, eq=False)
class HbrManagerVmReplicationCapability(vmodl.DataObject):
    """Data object type ``HbrManagerVmReplicationCapability`` (vmodl
    ``vim.HbrManager.VmReplicationCapability``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HbrManagerVmReplicationCapability/
    """
    vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""
    supported_quiesce_mode: str
    compression_supported: bool
    max_supported_source_disk_capacity: int
    min_rpo: int | None = None
    fault: MethodFault | None = None

@attrs.define(kw_only=True, eq=False)
class HealthUpdate(vmodl.DataObject):
    """Data object type ``HealthUpdate`` (vmodl ``vim.HealthUpdate``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HealthUpdate/
    """
    entity: vmodl.ManagedObjectReference
    """Refers to a ManagedEntity."""
    health_update_info_id: str
    id: str
    status: ManagedEntityStatus
    remediation: str

@attrs.define(kw_only=True, eq=False)
class HealthUpdateInfo(vmodl.DataObject):
    """Data object type ``HealthUpdateInfo`` (vmodl ``vim.HealthUpdateInfo``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HealthUpdateInfo/
    """
    id: str
    component_type: str
    description: str

@attrs.define(kw_only=True, eq=False)
class HostIoFilterInfo(IoFilterInfo):
    """Data object type ``HostIoFilterInfo`` (vmodl ``vim.IoFilterManager.HostIoFilterInfo``). Since
    6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIoFilterInfo/
    """
    available: bool

@attrs.define(kw_only=True, eq=False)
class HostLicensableResourceInfo(vmodl.DataObject):
    """Data object type ``HostLicensableResourceInfo`` (vmodl
    ``vim.LicenseManager.LicensableResourceInfo``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLicensableResourceInfo/
    """
    resource: list[KeyAnyValue]

@attrs.define(kw_only=True, eq=False)
class HostServiceTicket(vmodl.DataObject):
    """Data object type ``HostServiceTicket`` (vmodl ``vim.HostServiceTicket``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostServiceTicket/
    """
    host: str | None = None
    port: int | None = None
    ssl_thumbprint: str | None = None
    """Since 2.5."""
    service: str
    service_version: str
    session_id: str
    """Secret."""

@attrs.define(kw_only=True, eq=False)
class HostSystemComplianceCheckState(vmodl.DataObject):
    """Data object type ``HostSystemComplianceCheckState`` (vmodl
    ``vim.HostSystem.ComplianceCheckState``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemComplianceCheckState/
    """
    state: str
    check_time: datetime.datetime

@attrs.define(kw_only=True, eq=False)
class HostSystemReconnectSpec(vmodl.DataObject):
    """Data object type ``HostSystemReconnectSpec`` (vmodl ``vim.HostSystem.ReconnectSpec``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemReconnectSpec/
    """
    sync_state: bool | None = None

@attrs.define(kw_only=True, eq=False)
class HostSystemRemediationState(vmodl.DataObject):
    """Data object type ``HostSystemRemediationState`` (vmodl ``vim.HostSystem.RemediationState``).
    Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemRemediationState/
    """
    state: str
    operation_time: datetime.datetime

@attrs.define(kw_only=True, eq=False)
class HostVMotionCompatibility(vmodl.DataObject):
    """Data object type ``HostVMotionCompatibility`` (vmodl
    ``vim.ServiceInstance.HostVMotionCompatibility``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVMotionCompatibility/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    compatibility: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class HttpNfcLeaseCapabilities(vmodl.DataObject):
    """Data object type ``HttpNfcLeaseCapabilities`` (vmodl ``vim.HttpNfcLease.Capabilities``). Since
    6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseCapabilities/
    """
    pull_mode_supported: bool
    cors_supported: bool

@attrs.define(kw_only=True, eq=False)
class HttpNfcLeaseDatastoreLeaseInfo(vmodl.DataObject):
    """Data object type ``HttpNfcLeaseDatastoreLeaseInfo`` (vmodl
    ``vim.HttpNfcLease.DatastoreLeaseInfo``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseDatastoreLeaseInfo/
    """
    datastore_key: str
    hosts: list[HttpNfcLeaseHostInfo]

@attrs.define(kw_only=True, eq=False)
class HttpNfcLeaseDeviceUrl(vmodl.DataObject):
    """Data object type ``HttpNfcLeaseDeviceUrl`` (vmodl ``vim.HttpNfcLease.DeviceUrl``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseDeviceUrl/
    """
    key: str
    import_key: str
    url: str
    ssl_thumbprint: str
    disk: bool | None = None
    """Since 4.1."""
    target_id: str | None = None
    """Since 4.1."""
    datastore_key: str | None = None
    """Since 4.1."""
    file_size: int | None = None
    """Since 4.1."""

@attrs.define(kw_only=True, eq=False)
class HttpNfcLeaseHostInfo(vmodl.DataObject):
    """Data object type ``HttpNfcLeaseHostInfo`` (vmodl ``vim.HttpNfcLease.HostInfo``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseHostInfo/
    """
    url: str
    ssl_thumbprint: str

@attrs.define(kw_only=True, eq=False)
class HttpNfcLeaseInfo(vmodl.DataObject):
    """Data object type ``HttpNfcLeaseInfo`` (vmodl ``vim.HttpNfcLease.Info``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseInfo/
    """
    lease: vmodl.ManagedObjectReference
    """Refers to a HttpNfcLease."""
    entity: vmodl.ManagedObjectReference
    """Refers to a ManagedEntity."""
    device_url: list[HttpNfcLeaseDeviceUrl] | None = None
    total_disk_capacity_in_kb: int
    lease_timeout: int
    host_map: list[HttpNfcLeaseDatastoreLeaseInfo] | None = None
    """Since 4.1."""

@attrs.define(kw_only=True, eq=False)
class HttpNfcLeaseManifestEntry(vmodl.DataObject):
    """Data object type ``HttpNfcLeaseManifestEntry`` (vmodl ``vim.HttpNfcLease.ManifestEntry``). Since
    4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseManifestEntry/
    """
    key: str
    sha1: str
    checksum: str | None = None
    """Since 6.7."""
    checksum_type: str | None = None
    """Since 6.7."""
    size: int
    disk: bool
    capacity: int | None = None
    populated_size: int | None = None

@attrs.define(kw_only=True, eq=False)
class HttpNfcLeaseProbeResult(vmodl.DataObject):
    """Data object type ``HttpNfcLeaseProbeResult`` (vmodl ``vim.HttpNfcLease.ProbeResult``). Since
    7.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseProbeResult/
    """
    server_accessible: bool

@attrs.define(kw_only=True, eq=False)
class HttpNfcLeaseSourceFile(vmodl.DataObject):
    """Data object type ``HttpNfcLeaseSourceFile`` (vmodl ``vim.HttpNfcLease.SourceFile``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseSourceFile/
    """
    target_device_id: str
    url: str
    member_name: str | None = None
    create: bool
    ssl_thumbprint: str | None = None
    http_headers: list[KeyValue] | None = None
    size: int | None = None

@attrs.define(kw_only=True, eq=False)
class ImportSpec(vmodl.DataObject):
    """Data object type ``ImportSpec`` (vmodl ``vim.ImportSpec``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ImportSpec/
    """
    entity_config: VAppEntityConfigInfo | None = None
    instantiation_ost: OvfConsumerOstNode | None = None
    """Since 5.0."""

@attrs.define(kw_only=True, eq=False)
class InheritablePolicy(vmodl.DataObject):
    """Data object type ``InheritablePolicy`` (vmodl ``vim.InheritablePolicy``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InheritablePolicy/
    """
    inherited: bool

@attrs.define(kw_only=True, eq=False)
class IntExpression(NegatableExpression):
    """Data object type ``IntExpression`` (vmodl ``vim.IntExpression``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IntExpression/
    """
    value: int | None = None

@attrs.define(kw_only=True, eq=False)
class IntPolicy(InheritablePolicy):
    """Data object type ``IntPolicy`` (vmodl ``vim.IntPolicy``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IntPolicy/
    """
    value: int | None = None

@attrs.define(kw_only=True, eq=False)
class InventoryDescription(vmodl.DataObject):
    """Data object type ``InventoryDescription`` (vmodl
    ``vim.ResourcePlanningManager.InventoryDescription``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InventoryDescription/
    """
    num_hosts: int
    num_virtual_machines: int
    num_resource_pools: int | None = None
    num_clusters: int | None = None
    num_cpu_dev: int | None = None
    num_net_dev: int | None = None
    num_disk_dev: int | None = None
    numv_cpu_dev: int | None = None
    numv_net_dev: int | None = None
    numv_disk_dev: int | None = None

@attrs.define(kw_only=True, eq=False)
class IoFilterHostIssue(vmodl.DataObject):
    """Data object type ``IoFilterHostIssue`` (vmodl
    ``vim.IoFilterManager.QueryIssueResult.HostIssue``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IoFilterHostIssue/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    issue: list[MethodFault]

@attrs.define(kw_only=True, eq=False)
class IoFilterInfo(vmodl.DataObject):
    """Data object type ``IoFilterInfo`` (vmodl ``vim.IoFilterManager.IoFilterInfo``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IoFilterInfo/
    """
    id: str
    name: str
    vendor: str
    version: str
    type: str | None = None
    """Since 6.5."""
    summary: str | None = None
    release_date: str | None = None

@attrs.define(kw_only=True, eq=False)
class IoFilterQueryIssueResult(vmodl.DataObject):
    """Data object type ``IoFilterQueryIssueResult`` (vmodl ``vim.IoFilterManager.QueryIssueResult``).
    Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IoFilterQueryIssueResult/
    """
    op_type: str
    host_issue: list[IoFilterHostIssue] | None = None

@attrs.define(kw_only=True, eq=False)
class IpAddress(NegatableExpression):
    """Data object type ``IpAddress`` (vmodl ``vim.IpAddress``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IpAddress/
    """

@attrs.define(kw_only=True, eq=False)
class IpPoolManagerIpAllocation(vmodl.DataObject):
    """Data object type ``IpPoolManagerIpAllocation`` (vmodl ``vim.IpPoolManager.IpAllocation``). Since
    5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IpPoolManagerIpAllocation/
    """
    ip_address: str
    allocation_id: str

@attrs.define(kw_only=True, eq=False)
class IpRange(IpAddress):
    """Data object type ``IpRange`` (vmodl ``vim.IpRange``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IpRange/
    """
    address_prefix: str
    prefix_length: int | None = None

@attrs.define(kw_only=True, eq=False)
class KeyValue(vmodl.DataObject):
    """Data object type ``KeyValue`` (vmodl ``vim.KeyValue``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/KeyValue/
    """
    key: str
    value: str

@attrs.define(kw_only=True, eq=False)
class LatencySensitivity(vmodl.DataObject):
    """Data object type ``LatencySensitivity`` (vmodl ``vim.LatencySensitivity``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LatencySensitivity/
    """
    level: LatencySensitivitySensitivityLevel
    sensitivity: int | None = None

@attrs.define(kw_only=True, eq=False)
class LicenseAssignmentManagerLicenseAssignment(vmodl.DataObject):
    """Data object type ``LicenseAssignmentManagerLicenseAssignment`` (vmodl
    ``vim.LicenseAssignmentManager.LicenseAssignment``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseAssignmentManagerLicenseAssignment/
    """
    entity_id: str
    scope: str | None = None
    entity_display_name: str | None = None
    assigned_license: LicenseManagerLicenseInfo
    properties: list[KeyAnyValue] | None = None

@attrs.define(kw_only=True, eq=False)
class LicenseAvailabilityInfo(vmodl.DataObject):
    """Data object type ``LicenseAvailabilityInfo`` (vmodl ``vim.LicenseManager.AvailabilityInfo``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseAvailabilityInfo/
    """
    feature: LicenseFeatureInfo
    total: int
    available: int

@attrs.define(kw_only=True, eq=False)
class LicenseDiagnostics(vmodl.DataObject):
    """Data object type ``LicenseDiagnostics`` (vmodl ``vim.LicenseManager.DiagnosticInfo``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseDiagnostics/
    """
    source_last_changed: datetime.datetime
    source_lost: str
    source_latency: float
    license_requests: str
    license_request_failures: str
    license_feature_unknowns: str
    op_state: LicenseManagerState
    last_status_update: datetime.datetime
    op_failure_message: str

@attrs.define(kw_only=True, eq=False)
class LicenseFeatureInfo(vmodl.DataObject):
    """Data object type ``LicenseFeatureInfo`` (vmodl ``vim.LicenseManager.FeatureInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseFeatureInfo/
    """
    key: str
    feature_name: str
    feature_description: str | None = None
    """Since 2.5."""
    state: LicenseFeatureInfoState | None = None
    cost_unit: str
    source_restriction: str | None = None
    """Since 2.5."""
    dependent_key: list[str] | None = None
    """Since 2.5."""
    edition: bool | None = None
    """Since 2.5."""
    expires_on: datetime.datetime | None = None
    """Since 2.5."""

@attrs.define(kw_only=True, eq=False)
class LicenseManagerEvaluationInfo(vmodl.DataObject):
    """Data object type ``LicenseManagerEvaluationInfo`` (vmodl ``vim.LicenseManager.EvaluationInfo``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseManagerEvaluationInfo/
    """
    properties: list[KeyAnyValue]

@attrs.define(kw_only=True, eq=False)
class LicenseManagerLicenseInfo(vmodl.DataObject):
    """Data object type ``LicenseManagerLicenseInfo`` (vmodl ``vim.LicenseManager.LicenseInfo``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseManagerLicenseInfo/
    """
    license_key: str
    edition_key: str
    name: str
    total: int
    used: int | None = None
    cost_unit: str
    properties: list[KeyAnyValue] | None = None
    labels: list[KeyValue] | None = None

@attrs.define(kw_only=True, eq=False)
class LicenseReservationInfo(vmodl.DataObject):
    """Data object type ``LicenseReservationInfo`` (vmodl ``vim.LicenseManager.ReservationInfo``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseReservationInfo/
    """
    key: str
    state: LicenseReservationInfoState
    required: int

@attrs.define(kw_only=True, eq=False)
class LicenseServerSource(LicenseSource):
    """Data object type ``LicenseServerSource`` (vmodl ``vim.LicenseManager.LicenseServer``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseServerSource/
    """
    license_server: str

@attrs.define(kw_only=True, eq=False)
class LicenseSource(vmodl.DataObject):
    """Data object type ``LicenseSource`` (vmodl ``vim.LicenseManager.LicenseSource``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseSource/
    """

@attrs.define(kw_only=True, eq=False)
class LicenseUsageInfo(vmodl.DataObject):
    """Data object type ``LicenseUsageInfo`` (vmodl ``vim.LicenseManager.LicenseUsageInfo``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseUsageInfo/
    """
    source: LicenseSource
    source_available: bool
    reservation_info: list[LicenseReservationInfo] | None = None
    feature_info: list[LicenseFeatureInfo] | None = None

@attrs.define(kw_only=True, eq=False)
class LocalLicenseSource(LicenseSource):
    """Data object type ``LocalLicenseSource`` (vmodl ``vim.LicenseManager.LocalLicense``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LocalLicenseSource/
    """
    license_keys: str

@attrs.define(kw_only=True, eq=False)
class LocalizationManagerMessageCatalog(vmodl.DataObject):
    """Data object type ``LocalizationManagerMessageCatalog`` (vmodl
    ``vim.LocalizationManager.MessageCatalog``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LocalizationManagerMessageCatalog/
    """
    module_name: str
    catalog_name: str
    locale: str
    catalog_uri: str
    last_modified: datetime.datetime | None = None
    md5sum: str | None = None
    version: str | None = None
    """Since 5.0."""

@attrs.define(kw_only=True, eq=False)
class LongPolicy(InheritablePolicy):
    """Data object type ``LongPolicy`` (vmodl ``vim.LongPolicy``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LongPolicy/
    """
    value: int | None = None

@attrs.define(kw_only=True, eq=False)
class MacAddress(NegatableExpression):
    """Data object type ``MacAddress`` (vmodl ``vim.MacAddress``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MacAddress/
    """

@attrs.define(kw_only=True, eq=False)
class MacRange(MacAddress):
    """Data object type ``MacRange`` (vmodl ``vim.MacRange``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MacRange/
    """
    address: str
    mask: str

@attrs.define(kw_only=True, eq=False)
class MethodDescription(Description):
    """Data object type ``MethodDescription`` (vmodl ``vim.MethodDescription``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MethodDescription/
    """
    key: str

@attrs.define(kw_only=True, eq=False)
class NegatableExpression(vmodl.DataObject):
    """Data object type ``NegatableExpression`` (vmodl ``vim.NegatableExpression``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NegatableExpression/
    """
    negate: bool | None = None

@attrs.define(kw_only=True, eq=False)
class NetworkSummary(vmodl.DataObject):
    """Data object type ``NetworkSummary`` (vmodl ``vim.Network.Summary``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkSummary/
    """
    network: vmodl.ManagedObjectReference | None = None
    """Refers to a Network."""
    name: str
    accessible: bool
    ip_pool_name: str
    """Since 4.0."""
    ip_pool_id: int | None = None
    """Since 5.1."""

@attrs.define(kw_only=True, eq=False)
class NumericRange(vmodl.DataObject):
    """Data object type ``NumericRange`` (vmodl ``vim.NumericRange``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NumericRange/
    """
    start: int
    end: int

@attrs.define(kw_only=True, eq=False)
class OpaqueNetworkCapability(vmodl.DataObject):
    """Data object type ``OpaqueNetworkCapability`` (vmodl ``vim.OpaqueNetwork.Capability``). Since
    6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OpaqueNetworkCapability/
    """
    network_reservation_supported: bool

@attrs.define(kw_only=True, eq=False)
class OpaqueNetworkSummary(NetworkSummary):
    """Data object type ``OpaqueNetworkSummary`` (vmodl ``vim.OpaqueNetwork.Summary``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OpaqueNetworkSummary/
    """
    opaque_network_id: str
    opaque_network_type: str

@attrs.define(kw_only=True, eq=False)
class OvfConsumerOstNode(vmodl.DataObject):
    """Data object type ``OvfConsumerOstNode`` (vmodl ``vim.OvfConsumer.OstNode``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerOstNode/
    """
    id: str
    type: str
    section: list[OvfConsumerOvfSection] | None = None
    child: list[OvfConsumerOstNode] | None = None
    entity: vmodl.ManagedObjectReference | None = None
    """Refers to a ManagedEntity."""

@attrs.define(kw_only=True, eq=False)
class OvfConsumerOvfSection(vmodl.DataObject):
    """Data object type ``OvfConsumerOvfSection`` (vmodl ``vim.OvfConsumer.OvfSection``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerOvfSection/
    """
    line_number: int
    xml: str

@attrs.define(kw_only=True, eq=False)
class OvfCreateDescriptorParams(vmodl.DataObject):
    """Data object type ``OvfCreateDescriptorParams`` (vmodl
    ``vim.OvfManager.CreateDescriptorParams``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfCreateDescriptorParams/
    """
    ovf_files: list[OvfFile] | None = None
    name: str | None = None
    description: str | None = None
    include_image_files: bool | None = None
    """Since 4.1."""
    export_option: list[str] | None = None
    """Since 5.1."""
    snapshot: vmodl.ManagedObjectReference | None = None
    """Refers to a VirtualMachineSnapshot. Since 5.5."""

@attrs.define(kw_only=True, eq=False)
class OvfCreateDescriptorResult(vmodl.DataObject):
    """Data object type ``OvfCreateDescriptorResult`` (vmodl
    ``vim.OvfManager.CreateDescriptorResult``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfCreateDescriptorResult/
    """
    ovf_descriptor: str
    error: list[MethodFault] | None = None
    warning: list[MethodFault] | None = None
    include_image_files: bool | None = None
    """Since 4.1."""

@attrs.define(kw_only=True, eq=False)
class OvfCreateImportSpecParams(OvfManagerCommonParams):
    """Data object type ``OvfCreateImportSpecParams`` (vmodl
    ``vim.OvfManager.CreateImportSpecParams``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfCreateImportSpecParams/
    """
    entity_name: str
    host_system: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem."""
    network_mapping: list[OvfNetworkMapping] | None = None
    ip_allocation_policy: str | None = None
    ip_protocol: str | None = None
    property_mapping: list[KeyValue] | None = None
    resource_mapping: list[OvfResourceMap] | None = None
    """Since 4.1."""
    disk_provisioning: str | None = None
    """Since 4.1."""
    instantiation_ost: OvfConsumerOstNode | None = None
    """Since 5.0."""

@attrs.define(kw_only=True, eq=False)
class OvfCreateImportSpecResult(vmodl.DataObject):
    """Data object type ``OvfCreateImportSpecResult`` (vmodl
    ``vim.OvfManager.CreateImportSpecResult``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfCreateImportSpecResult/
    """
    import_spec: ImportSpec | None = None
    file_item: list[OvfFileItem] | None = None
    warning: list[MethodFault] | None = None
    error: list[MethodFault] | None = None

@attrs.define(kw_only=True, eq=False)
class OvfDeploymentOption(vmodl.DataObject):
    """Data object type ``OvfDeploymentOption`` (vmodl ``vim.OvfManager.DeploymentOption``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfDeploymentOption/
    """
    key: str
    label: str
    description: str

@attrs.define(kw_only=True, eq=False)
class OvfFile(vmodl.DataObject):
    """Data object type ``OvfFile`` (vmodl ``vim.OvfManager.OvfFile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfFile/
    """
    device_id: str
    path: str
    compression_method: str | None = None
    chunk_size: int | None = None
    size: int
    capacity: int | None = None
    """Since 4.1."""
    populated_size: int | None = None
    """Since 4.1."""

@attrs.define(kw_only=True, eq=False)
class OvfFileItem(vmodl.DataObject):
    """Data object type ``OvfFileItem`` (vmodl ``vim.OvfManager.FileItem``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfFileItem/
    """
    device_id: str
    path: str
    compression_method: str | None = None
    chunk_size: int | None = None
    size: int | None = None
    cim_type: int
    create: bool

@attrs.define(kw_only=True, eq=False)
class OvfManagerCommonParams(vmodl.DataObject):
    """Data object type ``OvfManagerCommonParams`` (vmodl ``vim.OvfManager.CommonParams``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfManagerCommonParams/
    """
    locale: str
    deployment_option: str
    msg_bundle: list[KeyValue] | None = None
    import_option: list[str] | None = None
    """Since 5.1."""

@attrs.define(kw_only=True, eq=False)
class OvfNetworkInfo(vmodl.DataObject):
    """Data object type ``OvfNetworkInfo`` (vmodl ``vim.OvfManager.NetworkInfo``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfNetworkInfo/
    """
    name: str
    description: str

@attrs.define(kw_only=True, eq=False)
class OvfNetworkMapping(vmodl.DataObject):
    """Data object type ``OvfNetworkMapping`` (vmodl ``vim.OvfManager.NetworkMapping``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfNetworkMapping/
    """
    name: str
    network: vmodl.ManagedObjectReference
    """Refers to a Network."""

@attrs.define(kw_only=True, eq=False)
class OvfOptionInfo(vmodl.DataObject):
    """Data object type ``OvfOptionInfo`` (vmodl ``vim.OvfManager.OvfOptionInfo``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfOptionInfo/
    """
    option: str
    description: LocalizableMessage

@attrs.define(kw_only=True, eq=False)
class OvfParseDescriptorParams(OvfManagerCommonParams):
    """Data object type ``OvfParseDescriptorParams`` (vmodl ``vim.OvfManager.ParseDescriptorParams``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfParseDescriptorParams/
    """

@attrs.define(kw_only=True, eq=False)
class OvfParseDescriptorResult(vmodl.DataObject):
    """Data object type ``OvfParseDescriptorResult`` (vmodl ``vim.OvfManager.ParseDescriptorResult``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfParseDescriptorResult/
    """
    eula: list[str] | None = None
    network: list[OvfNetworkInfo] | None = None
    ip_allocation_scheme: list[str] | None = None
    ip_protocols: list[str] | None = None
    property: list[VAppPropertyInfo] | None = None
    product_info: VAppProductInfo | None = None
    annotation: str
    approximate_download_size: int | None = None
    approximate_flat_deployment_size: int | None = None
    approximate_sparse_deployment_size: int | None = None
    default_entity_name: str
    virtual_app: bool
    deployment_option: list[OvfDeploymentOption] | None = None
    default_deployment_option: str
    entity_name: list[KeyValue] | None = None
    """Since 4.1."""
    annotated_ost: OvfConsumerOstNode | None = None
    """Since 5.0."""
    error: list[MethodFault] | None = None
    warning: list[MethodFault] | None = None

@attrs.define(kw_only=True, eq=False)
class OvfResourceMap(vmodl.DataObject):
    """Data object type ``OvfResourceMap`` (vmodl ``vim.OvfManager.ResourceMap``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfResourceMap/
    """
    source: str
    parent: vmodl.ManagedObjectReference | None = None
    """Refers to a ResourcePool."""
    resource_spec: ResourceConfigSpec | None = None
    datastore: vmodl.ManagedObjectReference | None = None
    """Refers to a Datastore."""

@attrs.define(kw_only=True, eq=False)
class OvfValidateHostParams(OvfManagerCommonParams):
    """Data object type ``OvfValidateHostParams`` (vmodl ``vim.OvfManager.ValidateHostParams``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfValidateHostParams/
    """

@attrs.define(kw_only=True, eq=False)
class OvfValidateHostResult(vmodl.DataObject):
    """Data object type ``OvfValidateHostResult`` (vmodl ``vim.OvfManager.ValidateHostResult``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfValidateHostResult/
    """
    download_size: int | None = None
    flat_deployment_size: int | None = None
    sparse_deployment_size: int | None = None
    error: list[MethodFault] | None = None
    warning: list[MethodFault] | None = None
    supported_disk_provisioning: list[str] | None = None
    """Since 4.1."""

@attrs.define(kw_only=True, eq=False)
class PasswordField(vmodl.DataObject):
    """Data object type ``PasswordField`` (vmodl ``vim.PasswordField``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PasswordField/
    """
    value: str
    """Secret."""

@attrs.define(kw_only=True, eq=False)
class PerfCompositeMetric(vmodl.DataObject):
    """Data object type ``PerfCompositeMetric`` (vmodl
    ``vim.PerformanceManager.CompositeEntityMetric``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfCompositeMetric/
    """
    entity: PerfEntityMetricBase | None = None
    child_entity: list[PerfEntityMetricBase] | None = None

@attrs.define(kw_only=True, eq=False)
class PerfCounterInfo(vmodl.DataObject):
    """Data object type ``PerfCounterInfo`` (vmodl ``vim.PerformanceManager.CounterInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfCounterInfo/
    """
    key: int
    name_info: ElementDescription
    group_info: ElementDescription
    unit_info: ElementDescription
    rollup_type: PerfSummaryType
    stats_type: PerfStatsType
    level: int | None = None
    """Since 2.5."""
    per_device_level: int | None = None
    """Since 4.1."""
    associated_counter_id: list[int] | None = None

@attrs.define(kw_only=True, eq=False)
class PerfEntityMetric(PerfEntityMetricBase):
    """Data object type ``PerfEntityMetric`` (vmodl ``vim.PerformanceManager.EntityMetric``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfEntityMetric/
    """
    sample_info: list[PerfSampleInfo] | None = None
    value: list[PerfMetricSeries] | None = None

@attrs.define(kw_only=True, eq=False)
class PerfEntityMetricBase(vmodl.DataObject):
    """Data object type ``PerfEntityMetricBase`` (vmodl ``vim.PerformanceManager.EntityMetricBase``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfEntityMetricBase/
    """
    entity: vmodl.ManagedObjectReference
    """Refers to a ManagedObject."""

@attrs.define(kw_only=True, eq=False)
class PerfEntityMetricCSV(PerfEntityMetricBase):
    """Data object type ``PerfEntityMetricCSV`` (vmodl ``vim.PerformanceManager.EntityMetricCSV``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfEntityMetricCSV/
    """
    sample_info_csv: str
    value: list[PerfMetricSeriesCSV] | None = None

@attrs.define(kw_only=True, eq=False)
class PerfInterval(vmodl.DataObject):
    """Data object type ``PerfInterval`` (vmodl ``vim.HistoricalInterval``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfInterval/
    """
    key: int
    """Since 2.5."""
    sampling_period: int
    name: str
    length: int
    level: int | None = None
    """Since 2.5."""
    enabled: bool
    """Since 2.5."""

@attrs.define(kw_only=True, eq=False)
class PerfMetricId(vmodl.DataObject):
    """Data object type ``PerfMetricId`` (vmodl ``vim.PerformanceManager.MetricId``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfMetricId/
    """
    counter_id: int
    instance: str

@attrs.define(kw_only=True, eq=False)
class PerfMetricIntSeries(PerfMetricSeries):
    """Data object type ``PerfMetricIntSeries`` (vmodl ``vim.PerformanceManager.IntSeries``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfMetricIntSeries/
    """
    value: list[int] | None = None

@attrs.define(kw_only=True, eq=False)
class PerfMetricSeries(vmodl.DataObject):
    """Data object type ``PerfMetricSeries`` (vmodl ``vim.PerformanceManager.MetricSeries``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfMetricSeries/
    """
    id: PerfMetricId

@attrs.define(kw_only=True, eq=False)
class PerfMetricSeriesCSV(PerfMetricSeries):
    """Data object type ``PerfMetricSeriesCSV`` (vmodl ``vim.PerformanceManager.MetricSeriesCSV``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfMetricSeriesCSV/
    """
    value: str | None = None

@attrs.define(kw_only=True, eq=False)
class PerfProviderSummary(vmodl.DataObject):
    """Data object type ``PerfProviderSummary`` (vmodl ``vim.PerformanceManager.ProviderSummary``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfProviderSummary/
    """
    entity: vmodl.ManagedObjectReference
    """Refers to a ManagedObject."""
    current_supported: bool
    summary_supported: bool
    refresh_rate: int | None = None

@attrs.define(kw_only=True, eq=False)
class PerfQuerySpec(vmodl.DataObject):
    """Data object type ``PerfQuerySpec`` (vmodl ``vim.PerformanceManager.QuerySpec``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfQuerySpec/
    """
    entity: vmodl.ManagedObjectReference
    """Refers to a ManagedObject."""
    start_time: datetime.datetime | None = None
    end_time: datetime.datetime | None = None
    max_sample: int | None = None
    metric_id: list[PerfMetricId] | None = None
    interval_id: int | None = None
    format: str | None = None

@attrs.define(kw_only=True, eq=False)
class PerfSampleInfo(vmodl.DataObject):
    """Data object type ``PerfSampleInfo`` (vmodl ``vim.PerformanceManager.SampleInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfSampleInfo/
    """
    timestamp: datetime.datetime
    interval: int

@attrs.define(kw_only=True, eq=False)
class PerformanceDescription(vmodl.DataObject):
    """Data object type ``PerformanceDescription`` (vmodl ``vim.PerformanceDescription``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerformanceDescription/
    """
    counter_type: list[ElementDescription]
    stats_type: list[ElementDescription]

@attrs.define(kw_only=True, eq=False)
class PerformanceManagerCounterLevelMapping(vmodl.DataObject):
    """Data object type ``PerformanceManagerCounterLevelMapping`` (vmodl
    ``vim.PerformanceManager.CounterLevelMapping``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerformanceManagerCounterLevelMapping/
    """
    counter_id: int
    aggregate_level: int | None = None
    per_device_level: int | None = None

@attrs.define(kw_only=True, eq=False)
class PerformanceStatisticsDescription(vmodl.DataObject):
    """Data object type ``PerformanceStatisticsDescription`` (vmodl
    ``vim.ResourcePlanningManager.PerfStatsDescription``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerformanceStatisticsDescription/
    """
    intervals: list[PerfInterval] | None = None

@attrs.define(kw_only=True, eq=False)
class Permission(vmodl.DataObject):
    """Data object type ``Permission`` (vmodl ``vim.AuthorizationManager.Permission``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/Permission/
    """
    entity: vmodl.ManagedObjectReference | None = None
    """Refers to a ManagedEntity."""
    principal: str
    group: bool
    role_id: int
    propagate: bool

@attrs.define(kw_only=True, eq=False)
class PodStorageDrsEntry(vmodl.DataObject):
    """Data object type ``PodStorageDrsEntry`` (vmodl
    ``vim.StorageResourceManager.PodStorageDrsEntry``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PodStorageDrsEntry/
    """
    storage_drs_config: StorageDrsConfigInfo
    recommendation: list[ClusterRecommendation] | None = None
    drs_fault: list[ClusterDrsFaults] | None = None
    action_history: list[ClusterActionHistory] | None = None

@attrs.define(kw_only=True, eq=False)
class PosixUserSearchResult(UserSearchResult):
    """Data object type ``PosixUserSearchResult`` (vmodl ``vim.PosixUserSearchResult``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PosixUserSearchResult/
    """
    id: int
    shell_access: bool | None = None

@attrs.define(kw_only=True, eq=False)
class PrivilegeAvailability(vmodl.DataObject):
    """Data object type ``PrivilegeAvailability`` (vmodl
    ``vim.AuthorizationManager.PrivilegeAvailability``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PrivilegeAvailability/
    """
    priv_id: str
    is_granted: bool

@attrs.define(kw_only=True, eq=False)
class PrivilegePolicyDef(vmodl.DataObject):
    """Data object type ``PrivilegePolicyDef`` (vmodl ``vim.PrivilegePolicyDef``). Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PrivilegePolicyDef/
    """
    create_privilege: str
    read_privilege: str
    update_privilege: str
    delete_privilege: str

@attrs.define(kw_only=True, eq=False)
class ProductComponentInfo(vmodl.DataObject):
    """Data object type ``ProductComponentInfo`` (vmodl ``vim.ServiceInstance.ProductComponentInfo``).
    Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProductComponentInfo/
    """
    id: str
    name: str
    version: str
    release: int

@attrs.define(kw_only=True, eq=False)
class ReplicationVmProgressInfo(vmodl.DataObject):
    """Data object type ``ReplicationVmProgressInfo`` (vmodl
    ``vim.HbrManager.ReplicationVmInfo.ProgressInfo``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationVmProgressInfo/
    """
    progress: int
    bytes_transferred: int
    bytes_to_transfer: int
    checksum_total_bytes: int | None = None
    checksum_compared_bytes: int | None = None

@attrs.define(kw_only=True, eq=False)
class ResourceAllocationInfo(vmodl.DataObject):
    """Data object type ``ResourceAllocationInfo`` (vmodl ``vim.ResourceAllocationInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourceAllocationInfo/
    """
    reservation: int | None = None
    expandable_reservation: bool | None = None
    limit: int | None = None
    shares: SharesInfo | None = None
    overhead_limit: int | None = None
    """Since 2.5."""

@attrs.define(kw_only=True, eq=False)
class ResourceAllocationOption(vmodl.DataObject):
    """Data object type ``ResourceAllocationOption`` (vmodl ``vim.ResourceAllocationOption``). Since
    4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourceAllocationOption/
    """
    shares_option: SharesOption

@attrs.define(kw_only=True, eq=False)
class ResourceConfigOption(vmodl.DataObject):
    """Data object type ``ResourceConfigOption`` (vmodl ``vim.ResourceConfigOption``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourceConfigOption/
    """
    cpu_allocation_option: ResourceAllocationOption
    memory_allocation_option: ResourceAllocationOption

@attrs.define(kw_only=True, eq=False)
class ResourceConfigSpec(vmodl.DataObject):
    """Data object type ``ResourceConfigSpec`` (vmodl ``vim.ResourceConfigSpec``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourceConfigSpec/
    """
    entity: vmodl.ManagedObjectReference | None = None
    """Refers to a ManagedEntity."""
    change_version: str | None = None
    last_modified: datetime.datetime | None = None
    cpu_allocation: ResourceAllocationInfo
    memory_allocation: ResourceAllocationInfo
    scale_descendants_shares: str | None = None
    """Since 7.0.0.0."""

@attrs.define(kw_only=True, eq=False)
class ResourcePoolQuickStats(vmodl.DataObject):
    """Data object type ``ResourcePoolQuickStats`` (vmodl ``vim.ResourcePool.Summary.QuickStats``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolQuickStats/
    """
    overall_cpu_usage: int | None = None
    overall_cpu_demand: int | None = None
    guest_memory_usage: int | None = None
    host_memory_usage: int | None = None
    distributed_cpu_entitlement: int | None = None
    distributed_memory_entitlement: int | None = None
    static_cpu_entitlement: int | None = None
    static_memory_entitlement: int | None = None
    private_memory: int | None = None
    shared_memory: int | None = None
    swapped_memory: int | None = None
    ballooned_memory: int | None = None
    overhead_memory: int | None = None
    consumed_overhead_memory: int | None = None
    compressed_memory: int | None = None
    """Since 4.1."""

@attrs.define(kw_only=True, eq=False)
class ResourcePoolResourceUsage(vmodl.DataObject):
    """Data object type ``ResourcePoolResourceUsage`` (vmodl ``vim.ResourcePool.ResourceUsage``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolResourceUsage/
    """
    reservation_used: int
    reservation_used_for_vm: int
    unreserved_for_pool: int
    unreserved_for_vm: int
    overall_usage: int
    max_usage: int

@attrs.define(kw_only=True, eq=False)
class ResourcePoolRuntimeInfo(vmodl.DataObject):
    """Data object type ``ResourcePoolRuntimeInfo`` (vmodl ``vim.ResourcePool.RuntimeInfo``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolRuntimeInfo/
    """
    memory: ResourcePoolResourceUsage
    cpu: ResourcePoolResourceUsage
    overall_status: ManagedEntityStatus
    shares_scalable: str | None = None
    """Since 7.0.0.0."""

@attrs.define(kw_only=True, eq=False)
class ResourcePoolSummary(vmodl.DataObject):
    """Data object type ``ResourcePoolSummary`` (vmodl ``vim.ResourcePool.Summary``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolSummary/
    """
    name: str
    config: ResourceConfigSpec
    runtime: ResourcePoolRuntimeInfo
    quick_stats: ResourcePoolQuickStats | None = None
    """Since 4.0."""
    configured_memory_mb: int | None = None
    """Since 4.0."""

@attrs.define(kw_only=True, eq=False)
class SDDCBase(vmodl.DataObject):
    """Data object type ``SDDCBase`` (vmodl ``vim.SDDCBase``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SDDCBase/
    """

@attrs.define(kw_only=True, eq=False)
class SeSparseVirtualDiskSpec(FileBackedVirtualDiskSpec):
    """Data object type ``SeSparseVirtualDiskSpec`` (vmodl
    ``vim.VirtualDiskManager.SeSparseVirtualDiskSpec``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SeSparseVirtualDiskSpec/
    """
    grain_size_kb: int | None = None

@attrs.define(kw_only=True, eq=False)
class SelectionSet(vmodl.DataObject):
    """Data object type ``SelectionSet`` (vmodl ``vim.SelectionSet``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SelectionSet/
    """

@attrs.define(kw_only=True, eq=False)
class ServiceContent(vmodl.DataObject):
    """Data object type ``ServiceContent`` (vmodl ``vim.ServiceInstanceContent``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceContent/
    """
    root_folder: vmodl.ManagedObjectReference
    """Refers to a Folder."""
    property_collector: vmodl.ManagedObjectReference
    """Refers to a PropertyCollector."""
    view_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a ViewManager. Since 2.5."""
    about: AboutInfo
    setting: vmodl.ManagedObjectReference | None = None
    """Refers to a OptionManager."""
    user_directory: vmodl.ManagedObjectReference | None = None
    """Refers to a UserDirectory."""
    session_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a SessionManager."""
    authorization_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a AuthorizationManager."""
    service_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a ServiceManager. Since 5.1."""
    perf_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a PerformanceManager."""
    scheduled_task_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a ScheduledTaskManager."""
    alarm_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a AlarmManager."""
    event_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a EventManager."""
    task_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a TaskManager."""
    extension_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a ExtensionManager. Since 2.5."""
    customization_spec_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a CustomizationSpecManager."""
    guest_customization_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a VirtualMachineGuestCustomizationManager. Since 6.8.7."""
    custom_fields_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a CustomFieldsManager."""
    account_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a HostLocalAccountManager."""
    diagnostic_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a DiagnosticManager."""
    license_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a LicenseManager."""
    search_index: vmodl.ManagedObjectReference | None = None
    """Refers to a SearchIndex."""
    file_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a FileManager. Since 2.5."""
    datastore_namespace_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a DatastoreNamespaceManager. Since 5.5."""
    virtual_disk_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a VirtualDiskManager. Since 2.5."""
    virtualization_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a VirtualizationManager. Since 2.5."""
    snmp_system: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSnmpSystem. Since 4.0."""
    vm_provisioning_checker: vmodl.ManagedObjectReference | None = None
    """Refers to a VirtualMachineProvisioningChecker. Since 4.0."""
    vm_compatibility_checker: vmodl.ManagedObjectReference | None = None
    """Refers to a VirtualMachineCompatibilityChecker. Since 4.0."""
    ovf_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a OvfManager. Since 4.0."""
    ip_pool_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a IpPoolManager. Since 4.0."""
    dv_switch_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a DistributedVirtualSwitchManager. Since 4.0."""
    host_profile_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a HostProfileManager. Since 4.0."""
    cluster_profile_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a ClusterProfileManager. Since 4.0."""
    compliance_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a ProfileComplianceManager. Since 4.0."""
    localization_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a LocalizationManager. Since 4.0."""
    storage_resource_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a StorageResourceManager. Since 4.1."""
    guest_operations_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a GuestOperationsManager. Since 5.0."""
    overhead_memory_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a OverheadMemoryManager. Since 6.0."""
    certificate_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a CertificateManager. Since 6.0."""
    io_filter_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a IoFilterManager. Since 6.0."""
    v_storage_object_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a VStorageObjectManagerBase. Since 6.5."""
    host_spec_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSpecificationManager. Since 6.5."""
    crypto_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a CryptoManager. Since 6.5."""
    health_update_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a HealthUpdateManager. Since 6.5."""
    failover_cluster_configurator: vmodl.ManagedObjectReference | None = None
    """Refers to a FailoverClusterConfigurator. Since 6.5."""
    failover_cluster_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a FailoverClusterManager. Since 6.5."""
    tenant_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a TenantTenantManager. Since 6.9.1."""
    site_info_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a SiteInfoManager. Since 7.0.0.0."""
    storage_query_manager: vmodl.ManagedObjectReference | None = None
    """Refers to a StorageQueryManager. Since 6.7.2."""

@attrs.define(kw_only=True, eq=False)
class ServiceLocator(vmodl.DataObject):
    """Data object type ``ServiceLocator`` (vmodl ``vim.ServiceLocator``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceLocator/
    """
    instance_uuid: str
    url: str
    credential: ServiceLocatorCredential
    ssl_thumbprint: str | None = None

@attrs.define(kw_only=True, eq=False)
class ServiceLocatorCredential(vmodl.DataObject):
    """Data object type ``ServiceLocatorCredential`` (vmodl ``vim.ServiceLocator.Credential``). Since
    6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceLocatorCredential/
    """

@attrs.define(kw_only=True, eq=False)
class ServiceLocatorNamePassword(ServiceLocatorCredential):
    """Data object type ``ServiceLocatorNamePassword`` (vmodl ``vim.ServiceLocator.NamePassword``).
    Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceLocatorNamePassword/
    """
    username: str
    password: str
    """Secret."""

@attrs.define(kw_only=True, eq=False)
class ServiceLocatorSAMLCredential(ServiceLocatorCredential):
    """Data object type ``ServiceLocatorSAMLCredential`` (vmodl ``vim.ServiceLocator.SAMLCredential``).
    Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceLocatorSAMLCredential/
    """
    token: str | None = None
    """Secret."""

@attrs.define(kw_only=True, eq=False)
class ServiceManagerServiceInfo(vmodl.DataObject):
    """Data object type ``ServiceManagerServiceInfo`` (vmodl ``vim.ServiceManager.ServiceInfo``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceManagerServiceInfo/
    """
    service_name: str
    location: list[str] | None = None
    service: vmodl.ManagedObjectReference
    """Refers to a ManagedObject."""
    description: str

@attrs.define(kw_only=True, eq=False)
class SessionManagerGenericServiceTicket(vmodl.DataObject):
    """Data object type ``SessionManagerGenericServiceTicket`` (vmodl
    ``vim.SessionManager.GenericServiceTicket``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SessionManagerGenericServiceTicket/
    """
    id: str
    """Secret."""
    host_name: str | None = None
    """Since 5.1."""
    ssl_thumbprint: str | None = None
    """Since 5.1."""
    cert_thumbprint_list: list[VirtualMachineCertThumbprint] | None = None
    """Since 7.0.3.1."""
    ticket_type: str | None = None
    """Since 7.0.2.0."""

@attrs.define(kw_only=True, eq=False)
class SessionManagerHttpServiceRequestSpec(SessionManagerServiceRequestSpec):
    """Data object type ``SessionManagerHttpServiceRequestSpec`` (vmodl
    ``vim.SessionManager.HttpServiceRequestSpec``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SessionManagerHttpServiceRequestSpec/
    """
    method: str | None = None
    url: str

@attrs.define(kw_only=True, eq=False)
class SessionManagerLocalTicket(vmodl.DataObject):
    """Data object type ``SessionManagerLocalTicket`` (vmodl ``vim.SessionManager.LocalTicket``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SessionManagerLocalTicket/
    """
    user_name: str
    password_file_path: str

@attrs.define(kw_only=True, eq=False)
class SessionManagerServiceRequestSpec(vmodl.DataObject):
    """Data object type ``SessionManagerServiceRequestSpec`` (vmodl
    ``vim.SessionManager.ServiceRequestSpec``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SessionManagerServiceRequestSpec/
    """

@attrs.define(kw_only=True, eq=False)
class SessionManagerVmomiServiceRequestSpec(SessionManagerServiceRequestSpec):
    """Data object type ``SessionManagerVmomiServiceRequestSpec`` (vmodl
    ``vim.SessionManager.VmomiServiceRequestSpec``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SessionManagerVmomiServiceRequestSpec/
    """
    method: str

@attrs.define(kw_only=True, eq=False)
class SharesInfo(vmodl.DataObject):
    """Data object type ``SharesInfo`` (vmodl ``vim.SharesInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SharesInfo/
    """
    shares: int
    level: SharesLevel

@attrs.define(kw_only=True, eq=False)
class SharesOption(vmodl.DataObject):
    """Data object type ``SharesOption`` (vmodl ``vim.SharesOption``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SharesOption/
    """
    shares_option: IntOption
    default_level: SharesLevel

@attrs.define(kw_only=True, eq=False)
class SingleIp(IpAddress):
    """Data object type ``SingleIp`` (vmodl ``vim.SingleIp``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SingleIp/
    """
    address: str

@attrs.define(kw_only=True, eq=False)
class SingleMac(MacAddress):
    """Data object type ``SingleMac`` (vmodl ``vim.SingleMac``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SingleMac/
    """
    address: str

@attrs.define(kw_only=True, eq=False)
class SiteInfo(vmodl.DataObject):
    """Data object type ``SiteInfo`` (vmodl ``vim.SiteInfo``). Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SiteInfo/
    """

@attrs.define(kw_only=True, eq=False)
class StorageIOAllocationInfo(vmodl.DataObject):
    """Data object type ``StorageIOAllocationInfo`` (vmodl
    ``vim.StorageResourceManager.IOAllocationInfo``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageIOAllocationInfo/
    """
    limit: int | None = None
    shares: SharesInfo | None = None
    reservation: int | None = None
    """Since 5.5."""

@attrs.define(kw_only=True, eq=False)
class StorageIOAllocationOption(vmodl.DataObject):
    """Data object type ``StorageIOAllocationOption`` (vmodl
    ``vim.StorageResourceManager.IOAllocationOption``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageIOAllocationOption/
    """
    limit_option: LongOption
    shares_option: SharesOption

@attrs.define(kw_only=True, eq=False)
class StorageIORMConfigOption(vmodl.DataObject):
    """Data object type ``StorageIORMConfigOption`` (vmodl
    ``vim.StorageResourceManager.IORMConfigOption``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageIORMConfigOption/
    """
    enabled_option: BoolOption
    congestion_threshold_option: IntOption
    stats_collection_enabled_option: BoolOption
    """Since 5.0."""
    reservation_enabled_option: BoolOption
    """Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class StorageIORMConfigSpec(vmodl.DataObject):
    """Data object type ``StorageIORMConfigSpec`` (vmodl
    ``vim.StorageResourceManager.IORMConfigSpec``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageIORMConfigSpec/
    """
    enabled: bool | None = None
    congestion_threshold_mode: str | None = None
    """Since 5.1."""
    congestion_threshold: int | None = None
    percent_of_peak_throughput: int | None = None
    """Since 5.1."""
    stats_collection_enabled: bool | None = None
    """Since 5.0."""
    reservation_enabled: bool | None = None
    """Since 6.0."""
    stats_aggregation_disabled: bool | None = None
    """Since 5.0."""
    reservable_iops_threshold: int | None = None
    """Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class StorageIORMInfo(vmodl.DataObject):
    """Data object type ``StorageIORMInfo`` (vmodl ``vim.StorageResourceManager.IORMConfigInfo``).
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageIORMInfo/
    """
    enabled: bool
    congestion_threshold_mode: str
    """Since 5.1."""
    congestion_threshold: int
    percent_of_peak_throughput: int | None = None
    """Since 5.1."""
    stats_collection_enabled: bool
    """Since 5.0."""
    reservation_enabled: bool
    """Since 6.0."""
    stats_aggregation_disabled: bool | None = None
    """Since 5.0."""
    reservable_iops_threshold: int | None = None
    """Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class StoragePerformanceSummary(vmodl.DataObject):
    """Data object type ``StoragePerformanceSummary`` (vmodl
    ``vim.StorageResourceManager.StoragePerformanceSummary``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StoragePerformanceSummary/
    """
    interval: int
    percentile: list[int]
    datastore_read_latency: list[float]
    datastore_write_latency: list[float]
    datastore_vm_latency: list[float]
    datastore_read_iops: list[float]
    datastore_write_iops: list[float]
    sioc_activity_duration: int

@attrs.define(kw_only=True, eq=False)
class StoragePodSummary(vmodl.DataObject):
    """Data object type ``StoragePodSummary`` (vmodl ``vim.StoragePod.Summary``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StoragePodSummary/
    """
    name: str
    capacity: int
    free_space: int

@attrs.define(kw_only=True, eq=False)
class StorageRequirement(vmodl.DataObject):
    """Data object type ``StorageRequirement`` (vmodl ``vim.VirtualMachine.StorageRequirement``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageRequirement/
    """
    datastore: vmodl.ManagedObjectReference
    """Refers to a Datastore."""
    free_space_required_in_kb: int

@attrs.define(kw_only=True, eq=False)
class StorageResourceManagerStorageProfileStatistics(vmodl.DataObject):
    """Data object type ``StorageResourceManagerStorageProfileStatistics`` (vmodl
    ``vim.StorageResourceManager.StorageProfileStatistics``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageResourceManagerStorageProfileStatistics/
    """
    profile_id: str
    total_space_mb: int
    used_space_mb: int

@attrs.define(kw_only=True, eq=False)
class StringExpression(NegatableExpression):
    """Data object type ``StringExpression`` (vmodl ``vim.StringExpression``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StringExpression/
    """
    value: str | None = None

@attrs.define(kw_only=True, eq=False)
class StringPolicy(InheritablePolicy):
    """Data object type ``StringPolicy`` (vmodl ``vim.StringPolicy``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StringPolicy/
    """
    value: str | None = None

@attrs.define(kw_only=True, eq=False)
class Tag(vmodl.DataObject):
    """Data object type ``Tag`` (vmodl ``vim.Tag``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/Tag/
    """
    key: str

@attrs.define(kw_only=True, eq=False)
class TaskDescription(vmodl.DataObject):
    """Data object type ``TaskDescription`` (vmodl ``vim.TaskDescription``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskDescription/
    """
    method_info: list[ElementDescription]
    state: list[ElementDescription]
    reason: list[TypeDescription]

@attrs.define(kw_only=True, eq=False)
class TaskFilterSpec(vmodl.DataObject):
    """Data object type ``TaskFilterSpec`` (vmodl ``vim.TaskFilterSpec``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskFilterSpec/
    """
    entity: TaskFilterSpecByEntity | None = None
    time: TaskFilterSpecByTime | None = None
    user_name: TaskFilterSpecByUsername | None = None
    activation_id: list[str] | None = None
    """Since 6.0."""
    state: list[TaskInfoState] | None = None
    alarm: vmodl.ManagedObjectReference | None = None
    """Refers to a Alarm."""
    scheduled_task: vmodl.ManagedObjectReference | None = None
    """Refers to a ScheduledTask."""
    event_chain_id: list[int] | None = None
    """Since 4.0."""
    tag: list[str] | None = None
    """Since 4.0."""
    parent_task_key: list[str] | None = None
    """Since 4.0."""
    root_task_key: list[str] | None = None
    """Since 4.0."""

@attrs.define(kw_only=True, eq=False)
class TaskFilterSpecByEntity(vmodl.DataObject):
    """Data object type ``TaskFilterSpecByEntity`` (vmodl ``vim.TaskFilterSpec.ByEntity``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskFilterSpecByEntity/
    """
    entity: vmodl.ManagedObjectReference
    """Refers to a ManagedEntity."""
    recursion: TaskFilterSpecRecursionOption

@attrs.define(kw_only=True, eq=False)
class TaskFilterSpecByTime(vmodl.DataObject):
    """Data object type ``TaskFilterSpecByTime`` (vmodl ``vim.TaskFilterSpec.ByTime``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskFilterSpecByTime/
    """
    time_type: TaskFilterSpecTimeOption
    begin_time: datetime.datetime | None = None
    end_time: datetime.datetime | None = None

@attrs.define(kw_only=True, eq=False)
class TaskFilterSpecByUsername(vmodl.DataObject):
    """Data object type ``TaskFilterSpecByUsername`` (vmodl ``vim.TaskFilterSpec.ByUsername``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskFilterSpecByUsername/
    """
    system_user: bool
    user_list: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class TaskInfo(vmodl.DataObject):
    """Data object type ``TaskInfo`` (vmodl ``vim.TaskInfo``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskInfo/
    """
    key: str
    task: vmodl.ManagedObjectReference
    """Refers to a Task."""
    description: LocalizableMessage | None = None
    """Since 4.0."""
    name: str | None = None
    description_id: str
    entity: vmodl.ManagedObjectReference | None = None
    """Refers to a ManagedEntity."""
    entity_name: str | None = None
    locked: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a ManagedEntity."""
    state: TaskInfoState
    cancelled: bool
    cancelable: bool
    error: MethodFault | None = None
    result: typing.Any | None = None
    progress: int | None = None
    progress_details: list[KeyAnyValue] | None = None
    """Since 8.0.1.0."""
    reason: TaskReason
    queue_time: datetime.datetime
    start_time: datetime.datetime | None = None
    complete_time: datetime.datetime | None = None
    event_chain_id: int
    change_tag: str | None = None
    """Since 4.0."""
    parent_task_key: str | None = None
    """Since 4.0."""
    root_task_key: str | None = None
    """Since 4.0."""
    activation_id: str | None = None
    """Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class TaskReason(vmodl.DataObject):
    """Data object type ``TaskReason`` (vmodl ``vim.TaskReason``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskReason/
    """

@attrs.define(kw_only=True, eq=False)
class TaskReasonAlarm(TaskReason):
    """Data object type ``TaskReasonAlarm`` (vmodl ``vim.TaskReasonAlarm``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskReasonAlarm/
    """
    alarm_name: str
    alarm: vmodl.ManagedObjectReference
    """Refers to a Alarm."""
    entity_name: str
    entity: vmodl.ManagedObjectReference
    """Refers to a ManagedEntity."""

@attrs.define(kw_only=True, eq=False)
class TaskReasonSchedule(TaskReason):
    """Data object type ``TaskReasonSchedule`` (vmodl ``vim.TaskReasonSchedule``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskReasonSchedule/
    """
    name: str
    scheduled_task: vmodl.ManagedObjectReference
    """Refers to a ScheduledTask."""

@attrs.define(kw_only=True, eq=False)
class TaskReasonSystem(TaskReason):
    """Data object type ``TaskReasonSystem`` (vmodl ``vim.TaskReasonSystem``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskReasonSystem/
    """

@attrs.define(kw_only=True, eq=False)
class TaskReasonUser(TaskReason):
    """Data object type ``TaskReasonUser`` (vmodl ``vim.TaskReasonUser``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskReasonUser/
    """
    user_name: str

@attrs.define(kw_only=True, eq=False)
class TypeDescription(Description):
    """Data object type ``TypeDescription`` (vmodl ``vim.TypeDescription``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TypeDescription/
    """
    key: str

@attrs.define(kw_only=True, eq=False)
class UpdateVirtualMachineFilesResult(vmodl.DataObject):
    """Data object type ``UpdateVirtualMachineFilesResult`` (vmodl
    ``vim.UpdateVirtualMachineFilesResult``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UpdateVirtualMachineFilesResult/
    """
    failed_vm_file: list[UpdateVirtualMachineFilesResultFailedVmFileInfo] | None = None

@attrs.define(kw_only=True, eq=False)
class UpdateVirtualMachineFilesResultFailedVmFileInfo(vmodl.DataObject):
    """Data object type ``UpdateVirtualMachineFilesResultFailedVmFileInfo`` (vmodl
    ``vim.UpdateVirtualMachineFilesResult.FailedVmFileInfo``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UpdateVirtualMachineFilesResultFailedVmFileInfo/
    """
    vm_file: str
    fault: MethodFault

@attrs.define(kw_only=True, eq=False)
class UserPrivilegeResult(vmodl.DataObject):
    """Data object type ``UserPrivilegeResult`` (vmodl
    ``vim.AuthorizationManager.UserPrivilegeResult``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserPrivilegeResult/
    """
    entity: vmodl.ManagedObjectReference
    """Refers to a ManagedEntity."""
    privileges: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class UserSearchResult(vmodl.DataObject):
    """Data object type ``UserSearchResult`` (vmodl ``vim.UserSearchResult``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserSearchResult/
    """
    principal: str
    full_name: str | None = None
    group: bool

@attrs.define(kw_only=True, eq=False)
class UserSession(vmodl.DataObject):
    """Data object type ``UserSession`` (vmodl ``vim.UserSession``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserSession/
    """
    key: str
    user_name: str
    full_name: str
    login_time: datetime.datetime
    last_active_time: datetime.datetime
    locale: str
    message_locale: str
    extension_session: bool
    """Since 5.0."""
    ip_address: str
    """Since 5.1."""
    user_agent: str
    """Since 5.1."""
    call_count: int
    """Since 5.1."""

@attrs.define(kw_only=True, eq=False)
class VASAStorageArray(vmodl.DataObject):
    """Data object type ``VASAStorageArray`` (vmodl ``vim.VasaStorageArray``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VASAStorageArray/
    """
    name: str
    uuid: str
    vendor_id: str
    model_id: str
    discovery_svc_info: list[VASAStorageArrayDiscoverySvcInfo] | None = None
    """Since 8.0.0.0."""

@attrs.define(kw_only=True, eq=False)
class VASAStorageArrayDiscoveryFcTransport(vmodl.DataObject):
    """Data object type ``VASAStorageArrayDiscoveryFcTransport`` (vmodl
    ``vim.VasaStorageArray.DiscoveryFcTransport``). Since 8.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VASAStorageArrayDiscoveryFcTransport/
    """
    node_wwn: str
    port_wwn: str

@attrs.define(kw_only=True, eq=False)
class VASAStorageArrayDiscoveryIpTransport(vmodl.DataObject):
    """Data object type ``VASAStorageArrayDiscoveryIpTransport`` (vmodl
    ``vim.VasaStorageArray.DiscoveryIpTransport``). Since 8.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VASAStorageArrayDiscoveryIpTransport/
    """
    ip_address: str
    port_number: str | None = None

@attrs.define(kw_only=True, eq=False)
class VASAStorageArrayDiscoverySvcInfo(vmodl.DataObject):
    """Data object type ``VASAStorageArrayDiscoverySvcInfo`` (vmodl
    ``vim.VasaStorageArray.DiscoverySvcInfo``). Since 8.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VASAStorageArrayDiscoverySvcInfo/
    """
    port_type: str
    svc_nqn: str
    ip_info: VASAStorageArrayDiscoveryIpTransport | None = None
    fc_info: VASAStorageArrayDiscoveryFcTransport | None = None

@attrs.define(kw_only=True, eq=False)
class VVolVmConfigFileUpdateResult(vmodl.DataObject):
    """Data object type ``VVolVmConfigFileUpdateResult`` (vmodl ``vim.VVolVmConfigFileUpdateResult``).
    Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VVolVmConfigFileUpdateResult/
    """
    succeeded_vm_config_file: list[KeyValue] | None = None
    failed_vm_config_file: list[VVolVmConfigFileUpdateResultFailedVmConfigFileInfo] | None = None

@attrs.define(kw_only=True, eq=False)
class VVolVmConfigFileUpdateResultFailedVmConfigFileInfo(vmodl.DataObject):
    """Data object type ``VVolVmConfigFileUpdateResultFailedVmConfigFileInfo`` (vmodl
    ``vim.VVolVmConfigFileUpdateResult.FailedVmConfigFileInfo``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VVolVmConfigFileUpdateResultFailedVmConfigFileInfo/
    """
    target_config_v_vol_id: str
    ds_path: str | None = None
    """Since 7.0.0.0."""
    fault: MethodFault

@attrs.define(kw_only=True, eq=False)
class VasaProviderContainerSpec(vmodl.DataObject):
    """Data object type ``VasaProviderContainerSpec`` (vmodl
    ``vim.VasaVvolManager.VasaProviderContainerSpec``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VasaProviderContainerSpec/
    """
    vasa_provider_info: list[VimVasaProviderInfo] | None = None
    sc_id: str
    deleted: bool

@attrs.define(kw_only=True, eq=False)
class VimVasaProvider(vmodl.DataObject):
    """Data object type ``VimVasaProvider`` (vmodl ``vim.VimVasaProvider``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VimVasaProvider/
    """
    uid: str | None = None
    """Since 6.7."""
    url: str
    name: str | None = None
    self_signed_certificate: str | None = None
    vhost_config: VimVasaProviderVirtualHostConfig | None = None
    """Since 8.0.1.0."""
    version_id: int | None = None
    """Since 8.0.1.0."""

@attrs.define(kw_only=True, eq=False)
class VimVasaProviderInfo(vmodl.DataObject):
    """Data object type ``VimVasaProviderInfo`` (vmodl ``vim.VimVasaProviderInfo``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VimVasaProviderInfo/
    """
    provider: VimVasaProvider
    array_state: list[VimVasaProviderStatePerArray] | None = None

@attrs.define(kw_only=True, eq=False)
class VimVasaProviderStatePerArray(vmodl.DataObject):
    """Data object type ``VimVasaProviderStatePerArray`` (vmodl ``vim.VimVasaProvider.StatePerArray``).
    Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VimVasaProviderStatePerArray/
    """
    priority: int
    array_id: str
    active: bool

@attrs.define(kw_only=True, eq=False)
class VimVasaProviderVirtualHostConfig(vmodl.DataObject):
    """Data object type ``VimVasaProviderVirtualHostConfig`` (vmodl
    ``vim.VimVasaProvider.VirtualHostConfig``). Since 8.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VimVasaProviderVirtualHostConfig/
    """
    vhost_name: str | None = None
    service_host: str
    service_port: int | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualAppLinkInfo(vmodl.DataObject):
    """Data object type ``VirtualAppLinkInfo`` (vmodl ``vim.VirtualApp.LinkInfo``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualAppLinkInfo/
    """
    key: vmodl.ManagedObjectReference
    """Refers to a ManagedEntity."""
    destroy_with_parent: bool | None = None

@attrs.define(kw_only=True, eq=False)
class VirtualAppSummary(ResourcePoolSummary):
    """Data object type ``VirtualAppSummary`` (vmodl ``vim.VirtualApp.Summary``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualAppSummary/
    """
    product: VAppProductInfo | None = None
    v_app_state: VirtualAppVAppState | None = None
    suspended: bool | None = None
    """Since 4.1."""
    install_boot_required: bool | None = None
    instance_uuid: str | None = None
    """Since 4.1."""

@attrs.define(kw_only=True, eq=False)
class VirtualDiskSpec(vmodl.DataObject):
    """Data object type ``VirtualDiskSpec`` (vmodl ``vim.VirtualDiskManager.VirtualDiskSpec``). Since
    2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskSpec/
    """
    disk_type: str
    adapter_type: str

@attrs.define(kw_only=True, eq=False)
class VirtualMachineConnection(vmodl.DataObject):
    """Data object type ``VirtualMachineConnection`` (vmodl ``vim.VirtualMachine.Connection``). Since
    7.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConnection/
    """
    label: str
    client: str
    user_name: str

@attrs.define(kw_only=True, eq=False)
class VirtualMachineDisplayTopology(vmodl.DataObject):
    """Data object type ``VirtualMachineDisplayTopology`` (vmodl
    ``vim.VirtualMachine.DisplayTopology``). Since 2.5u2server.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDisplayTopology/
    """
    x: int
    y: int
    width: int
    height: int

@attrs.define(kw_only=True, eq=False)
class VirtualMachineMksConnection(VirtualMachineConnection):
    """Data object type ``VirtualMachineMksConnection`` (vmodl ``vim.VirtualMachine.MksConnection``).
    Since 7.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMksConnection/
    """

@attrs.define(kw_only=True, eq=False)
class VirtualMachineMksTicket(vmodl.DataObject):
    """Data object type ``VirtualMachineMksTicket`` (vmodl ``vim.VirtualMachine.MksTicket``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMksTicket/
    """
    ticket: str
    """Secret."""
    cfg_file: str
    host: str | None = None
    port: int | None = None
    ssl_thumbprint: str | None = None
    """Since 2.5."""

@attrs.define(kw_only=True, eq=False)
class VirtualMachineTicket(vmodl.DataObject):
    """Data object type ``VirtualMachineTicket`` (vmodl ``vim.VirtualMachine.Ticket``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineTicket/
    """
    ticket: str
    """Secret."""
    cfg_file: str
    host: str | None = None
    port: int | None = None
    ssl_thumbprint: str | None = None
    cert_thumbprint_list: list[VirtualMachineCertThumbprint] | None = None
    """Since 7.0.3.1."""
    url: str | None = None
    """Since 7.0.0.0. Secret."""

@attrs.define(kw_only=True, eq=False)
class VirtualMachineWipeResult(vmodl.DataObject):
    """Data object type ``VirtualMachineWipeResult`` (vmodl ``vim.VirtualMachine.WipeResult``). Since
    5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineWipeResult/
    """
    disk_id: int
    shrinkable_disk_space: int

@attrs.define(kw_only=True, eq=False)
class VsanUpgradeSystemAPIBrokenIssue(VsanUpgradeSystemPreflightCheckIssue):
    """Data object type ``VsanUpgradeSystemAPIBrokenIssue`` (vmodl
    ``vim.VsanUpgradeSystem.APIBrokenIssue``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemAPIBrokenIssue/
    """
    hosts: list[vmodl.ManagedObjectReference]
    """Refers to a HostSystem."""

@attrs.define(kw_only=True, eq=False)
class VsanUpgradeSystemAutoClaimEnabledOnHostsIssue(VsanUpgradeSystemPreflightCheckIssue):
    """Data object type ``VsanUpgradeSystemAutoClaimEnabledOnHostsIssue`` (vmodl
    ``vim.VsanUpgradeSystem.AutoClaimEnabledOnHostsIssue``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemAutoClaimEnabledOnHostsIssue/
    """
    hosts: list[vmodl.ManagedObjectReference]
    """Refers to a HostSystem."""

@attrs.define(kw_only=True, eq=False)
class VsanUpgradeSystemHostsDisconnectedIssue(VsanUpgradeSystemPreflightCheckIssue):
    """Data object type ``VsanUpgradeSystemHostsDisconnectedIssue`` (vmodl
    ``vim.VsanUpgradeSystem.HostsDisconnectedIssue``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemHostsDisconnectedIssue/
    """
    hosts: list[vmodl.ManagedObjectReference]
    """Refers to a HostSystem."""

@attrs.define(kw_only=True, eq=False)
class VsanUpgradeSystemMissingHostsInClusterIssue(VsanUpgradeSystemPreflightCheckIssue):
    """Data object type ``VsanUpgradeSystemMissingHostsInClusterIssue`` (vmodl
    ``vim.VsanUpgradeSystem.MissingHostsInClusterIssue``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemMissingHostsInClusterIssue/
    """
    hosts: list[vmodl.ManagedObjectReference]
    """Refers to a HostSystem."""

@attrs.define(kw_only=True, eq=False)
class VsanUpgradeSystemNetworkPartitionInfo(vmodl.DataObject):
    """Data object type ``VsanUpgradeSystemNetworkPartitionInfo`` (vmodl
    ``vim.VsanUpgradeSystem.NetworkPartitionInfo``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemNetworkPartitionInfo/
    """
    hosts: list[vmodl.ManagedObjectReference]
    """Refers to a HostSystem."""

@attrs.define(kw_only=True, eq=False)
class VsanUpgradeSystemNetworkPartitionIssue(VsanUpgradeSystemPreflightCheckIssue):
    """Data object type ``VsanUpgradeSystemNetworkPartitionIssue`` (vmodl
    ``vim.VsanUpgradeSystem.NetworkPartitionIssue``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemNetworkPartitionIssue/
    """
    partitions: list[VsanUpgradeSystemNetworkPartitionInfo]

@attrs.define(kw_only=True, eq=False)
class VsanUpgradeSystemNotEnoughFreeCapacityIssue(VsanUpgradeSystemPreflightCheckIssue):
    """Data object type ``VsanUpgradeSystemNotEnoughFreeCapacityIssue`` (vmodl
    ``vim.VsanUpgradeSystem.NotEnoughFreeCapacityIssue``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemNotEnoughFreeCapacityIssue/
    """
    reduced_redundancy_upgrade_possible: bool

@attrs.define(kw_only=True, eq=False)
class VsanUpgradeSystemPreflightCheckIssue(vmodl.DataObject):
    """Data object type ``VsanUpgradeSystemPreflightCheckIssue`` (vmodl
    ``vim.VsanUpgradeSystem.PreflightCheckIssue``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemPreflightCheckIssue/
    """
    msg: str

@attrs.define(kw_only=True, eq=False)
class VsanUpgradeSystemPreflightCheckResult(vmodl.DataObject):
    """Data object type ``VsanUpgradeSystemPreflightCheckResult`` (vmodl
    ``vim.VsanUpgradeSystem.PreflightCheckResult``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemPreflightCheckResult/
    """
    issues: list[VsanUpgradeSystemPreflightCheckIssue] | None = None
    disk_mapping_to_restore: VsanHostDiskMapping | None = None

@attrs.define(kw_only=True, eq=False)
class VsanUpgradeSystemRogueHostsInClusterIssue(VsanUpgradeSystemPreflightCheckIssue):
    """Data object type ``VsanUpgradeSystemRogueHostsInClusterIssue`` (vmodl
    ``vim.VsanUpgradeSystem.RogueHostsInClusterIssue``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemRogueHostsInClusterIssue/
    """
    uuids: list[str]

@attrs.define(kw_only=True, eq=False)
class VsanUpgradeSystemUpgradeHistoryDiskGroupOp(VsanUpgradeSystemUpgradeHistoryItem):
    """Data object type ``VsanUpgradeSystemUpgradeHistoryDiskGroupOp`` (vmodl
    ``vim.VsanUpgradeSystem.UpgradeHistoryDiskGroupOp``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemUpgradeHistoryDiskGroupOp/
    """
    operation: str
    disk_mapping: VsanHostDiskMapping

@attrs.define(kw_only=True, eq=False)
class VsanUpgradeSystemUpgradeHistoryItem(vmodl.DataObject):
    """Data object type ``VsanUpgradeSystemUpgradeHistoryItem`` (vmodl
    ``vim.VsanUpgradeSystem.UpgradeHistoryItem``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemUpgradeHistoryItem/
    """
    timestamp: datetime.datetime
    host: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem."""
    message: str
    task: vmodl.ManagedObjectReference | None = None
    """Refers to a Task."""

@attrs.define(kw_only=True, eq=False)
class VsanUpgradeSystemUpgradeHistoryPreflightFail(VsanUpgradeSystemUpgradeHistoryItem):
    """Data object type ``VsanUpgradeSystemUpgradeHistoryPreflightFail`` (vmodl
    ``vim.VsanUpgradeSystem.UpgradeHistoryPreflightFail``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemUpgradeHistoryPreflightFail/
    """
    preflight_result: VsanUpgradeSystemPreflightCheckResult

@attrs.define(kw_only=True, eq=False)
class VsanUpgradeSystemUpgradeStatus(vmodl.DataObject):
    """Data object type ``VsanUpgradeSystemUpgradeStatus`` (vmodl
    ``vim.VsanUpgradeSystem.UpgradeStatus``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemUpgradeStatus/
    """
    in_progress: bool
    history: list[VsanUpgradeSystemUpgradeHistoryItem] | None = None
    aborted: bool | None = None
    completed: bool | None = None
    progress: int | None = None

@attrs.define(kw_only=True, eq=False)
class VsanUpgradeSystemV2ObjectsPresentDuringDowngradeIssue(VsanUpgradeSystemPreflightCheckIssue):
    """Data object type ``VsanUpgradeSystemV2ObjectsPresentDuringDowngradeIssue`` (vmodl
    ``vim.VsanUpgradeSystem.V2ObjectsPresentDuringDowngradeIssue``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemV2ObjectsPresentDuringDowngradeIssue/
    """
    uuids: list[str]

@attrs.define(kw_only=True, eq=False)
class VsanUpgradeSystemWrongEsxVersionIssue(VsanUpgradeSystemPreflightCheckIssue):
    """Data object type ``VsanUpgradeSystemWrongEsxVersionIssue`` (vmodl
    ``vim.VsanUpgradeSystem.WrongEsxVersionIssue``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemWrongEsxVersionIssue/
    """
    hosts: list[vmodl.ManagedObjectReference]
    """Refers to a HostSystem."""
