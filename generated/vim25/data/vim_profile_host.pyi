# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.profile.host``."""

import datetime
import vmodl
from attrs import define, field

from vim25.data.vim_fault import ProfileUpdateFailedUpdateFailure
from vim25.data.vim_host import HostConfigSpec
from vim25.data.vim_profile import ApplyProfile, ComplianceLocator, ComplianceProfile, ProfileConfigInfo, ProfileCreateSpec, ProfileDeferredPolicyOptionParameter, ProfileDescription, ProfilePropertyPath, ProfileSerializedCreateSpec
from vim25.data.vmodl import LocalizableMessage
from vim25.faults.vmodl import MethodFault
from vim25.managed.vim import HostSystem, ManagedEntity
from vim25.managed.vim_profile import Profile

def _HostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem) -> vmodl.ManagedObjectReference[HostSystem]: ...
def _ManagedEntity(given: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity) -> vmodl.ManagedObjectReference[ManagedEntity]: ...
def _Profile(given: vmodl.ManagedObjectReference[Profile] | Profile) -> vmodl.ManagedObjectReference[Profile]: ...
def _optionalHostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None) -> vmodl.ManagedObjectReference[HostSystem] | None: ...

@define(kw_only=True)
class ActiveDirectoryProfile(ApplyProfile):
    """``vim.profile.host.ActiveDirectoryProfile``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ActiveDirectoryProfile/
    """

@define(kw_only=True)
class AnswerFile(vmodl.DataObject):
    """``vim.profile.host.AnswerFile``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFile/
    """
    user_input: list[ProfileDeferredPolicyOptionParameter] | None = None
    created_time: datetime.datetime
    modified_time: datetime.datetime

@define(kw_only=True)
class AnswerFileCreateSpec(vmodl.DataObject):
    """``vim.profile.host.ProfileManager.AnswerFileCreateSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFileCreateSpec/
    """
    validating: bool | None = None
    """Since 6.0."""

@define(kw_only=True)
class AnswerFileOptionsCreateSpec(AnswerFileCreateSpec):
    """``vim.profile.host.ProfileManager.AnswerFileOptionsCreateSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFileOptionsCreateSpec/
    """
    user_input: list[ProfileDeferredPolicyOptionParameter] | None = None

@define(kw_only=True)
class AnswerFileSerializedCreateSpec(AnswerFileCreateSpec):
    """``vim.profile.host.ProfileManager.AnswerFileSerializedCreateSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFileSerializedCreateSpec/
    """
    answer_file_config_string: str

@define(kw_only=True)
class AnswerFileStatusError(vmodl.DataObject):
    """``vim.profile.host.AnswerFileStatusResult.AnswerFileStatusError``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFileStatusError/
    """
    user_input_path: ProfilePropertyPath
    err_msg: LocalizableMessage

@define(kw_only=True)
class AnswerFileStatusResult(vmodl.DataObject):
    """``vim.profile.host.AnswerFileStatusResult``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFileStatusResult/
    """
    checked_time: datetime.datetime
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    status: str
    error: list[AnswerFileStatusError] | None = None

@define(kw_only=True)
class ApplyHostProfileConfigurationResult(vmodl.DataObject):
    """``vim.profile.host.ProfileManager.ApplyHostConfigResult``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ApplyHostProfileConfigurationResult/
    """
    start_time: datetime.datetime
    complete_time: datetime.datetime
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    status: str
    errors: list[MethodFault] | None = None

@define(kw_only=True)
class ApplyHostProfileConfigurationSpec(ProfileExecuteResult):
    """``vim.profile.host.ProfileManager.ApplyHostConfigSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ApplyHostProfileConfigurationSpec/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    task_list_requirement: list[str] | None = None
    task_description: list[LocalizableMessage] | None = None
    reboot_stateless: bool | None = None
    reboot_host: bool | None = None
    fault_data: MethodFault | None = None

@define(kw_only=True)
class AuthenticationProfile(ApplyProfile):
    """``vim.profile.host.AuthenticationProfile``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AuthenticationProfile/
    """
    active_directory: ActiveDirectoryProfile | None = None

@define(kw_only=True)
class DateTimeProfile(ApplyProfile):
    """``vim.profile.host.DateTimeProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DateTimeProfile/
    """

@define(kw_only=True)
class DvsHostVNicProfile(DvsVNicProfile):
    """``vim.profile.host.DvsHostVNicProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHostVNicProfile/
    """

@define(kw_only=True)
class DvsProfile(ApplyProfile):
    """``vim.profile.host.DvsProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsProfile/
    """
    key: str
    name: str
    uplink: list[PnicUplinkProfile] | None = None

@define(kw_only=True)
class DvsServiceConsoleVNicProfile(DvsVNicProfile):
    """``vim.profile.host.DvsServiceConsoleVNicProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsServiceConsoleVNicProfile/
    """

@define(kw_only=True)
class DvsVNicProfile(ApplyProfile):
    """``vim.profile.host.DvsVNicProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsVNicProfile/
    """
    key: str
    ip_config: IpAddressProfile

@define(kw_only=True)
class FirewallProfile(ApplyProfile):
    """``vim.profile.host.FirewallProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FirewallProfile/
    """
    ruleset: list[FirewallProfileRulesetProfile] | None = None

@define(kw_only=True)
class FirewallProfileRulesetProfile(ApplyProfile):
    """``vim.profile.host.FirewallProfile.RulesetProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FirewallProfileRulesetProfile/
    """
    key: str

@define(kw_only=True)
class HostApplyProfile(ApplyProfile):
    """``vim.profile.host.HostApplyProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostApplyProfile/
    """
    memory: HostMemoryProfile | None = None
    storage: StorageProfile | None = None
    network: NetworkProfile | None = None
    datetime: DateTimeProfile | None = None
    firewall: FirewallProfile | None = None
    security: SecurityProfile | None = None
    service: list[ServiceProfile] | None = None
    option: list[OptionProfile] | None = None
    user_account: list[UserProfile] | None = None
    usergroup_account: list[UserGroupProfile] | None = None
    authentication: AuthenticationProfile | None = None
    """Since 4.1."""

@define(kw_only=True)
class HostMemoryProfile(ApplyProfile):
    """``vim.profile.host.HostMemoryProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMemoryProfile/
    """

@define(kw_only=True)
class HostPortGroupProfile(PortGroupProfile):
    """``vim.profile.host.HostPortGroupProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPortGroupProfile/
    """
    ip_config: IpAddressProfile

@define(kw_only=True)
class HostProfileCompleteConfigSpec(HostProfileConfigSpec):
    """``vim.profile.host.HostProfile.CompleteConfigSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileCompleteConfigSpec/
    """
    apply_profile: HostApplyProfile | None = None
    custom_comply_profile: ComplianceProfile | None = None
    disabled_expression_list_changed: bool
    disabled_expression_list: list[str] | None = None
    validator_host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem. Since 5.0."""
    validating: bool | None = None
    """Since 6.0."""
    host_config: HostProfileConfigInfo | None = None
    """Since 6.5."""

@define(kw_only=True)
class HostProfileConfigInfo(ProfileConfigInfo):
    """``vim.profile.host.HostProfile.ConfigInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileConfigInfo/
    """
    apply_profile: HostApplyProfile | None = None
    default_comply_profile: ComplianceProfile | None = None
    default_comply_locator: list[ComplianceLocator] | None = None
    custom_comply_profile: ComplianceProfile | None = None
    disabled_expression_list: list[str] | None = None
    description: ProfileDescription | None = None
    """Since 6.5."""

@define(kw_only=True)
class HostProfileConfigSpec(ProfileCreateSpec):
    """``vim.profile.host.HostProfile.ConfigSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileConfigSpec/
    """

@define(kw_only=True)
class HostProfileHostBasedConfigSpec(HostProfileConfigSpec):
    """``vim.profile.host.HostProfile.HostBasedConfigSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileHostBasedConfigSpec/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    use_host_profile_engine: bool | None = None
    """Since 5.0."""

@define(kw_only=True)
class HostProfileManagerCompositionResult(vmodl.DataObject):
    """``vim.profile.host.ProfileManager.CompositionResult``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerCompositionResult/
    """
    errors: list[LocalizableMessage] | None = None
    results: list[HostProfileManagerCompositionResultResultElement] | None = None

@define(kw_only=True)
class HostProfileManagerCompositionResultResultElement(vmodl.DataObject):
    """``vim.profile.host.ProfileManager.CompositionResult.ResultElement``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerCompositionResultResultElement/
    """
    target: vmodl.ManagedObjectReference[Profile] = field(converter=_Profile)
    """Refers to a Profile."""
    status: str
    errors: list[LocalizableMessage] | None = None

@define(kw_only=True)
class HostProfileManagerCompositionValidationResult(vmodl.DataObject):
    """``vim.profile.host.ProfileManager.CompositionValidationResult``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerCompositionValidationResult/
    """
    results: list[HostProfileManagerCompositionValidationResultResultElement] | None = None
    errors: list[LocalizableMessage] | None = None

@define(kw_only=True)
class HostProfileManagerCompositionValidationResultResultElement(vmodl.DataObject):
    """``vim.profile.host.ProfileManager.CompositionValidationResult.ResultElement``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerCompositionValidationResultResultElement/
    """
    target: vmodl.ManagedObjectReference[Profile] = field(converter=_Profile)
    """Refers to a Profile."""
    status: str
    errors: list[LocalizableMessage] | None = None
    source_diff_for_to_be_merged: HostApplyProfile | None = None
    target_diff_for_to_be_merged: HostApplyProfile | None = None
    to_be_added: HostApplyProfile | None = None
    to_be_deleted: HostApplyProfile | None = None
    to_be_disabled: HostApplyProfile | None = None
    to_be_enabled: HostApplyProfile | None = None
    to_be_reenable_cc: HostApplyProfile | None = None

@define(kw_only=True)
class HostProfileManagerConfigTaskList(vmodl.DataObject):
    """``vim.profile.host.ProfileManager.ConfigTaskList``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerConfigTaskList/
    """
    config_spec: HostConfigSpec | None = None
    task_description: list[LocalizableMessage] | None = None
    task_list_requirement: list[str] | None = None
    """Since 6.0."""

@define(kw_only=True)
class HostProfileManagerHostToConfigSpecMap(vmodl.DataObject):
    """``vim.profile.host.ProfileManager.HostToConfigSpecMap``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerHostToConfigSpecMap/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    config_spec: AnswerFileCreateSpec

@define(kw_only=True)
class HostProfileSerializedHostProfileSpec(ProfileSerializedCreateSpec):
    """``vim.profile.host.HostProfile.SerializedHostProfileSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileSerializedHostProfileSpec/
    """
    validator_host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    validating: bool | None = None
    """Since 6.0."""

@define(kw_only=True)
class HostProfileValidationFailureInfo(vmodl.DataObject):
    """``vim.profile.host.HostProfile.ValidationFailureInfo``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileValidationFailureInfo/
    """
    name: str
    annotation: str
    update_type: str
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    apply_profile: HostApplyProfile | None = None
    failures: list[ProfileUpdateFailedUpdateFailure] | None = None
    faults: list[MethodFault] | None = None

@define(kw_only=True)
class HostProfilesEntityCustomizations(vmodl.DataObject):
    """``vim.profile.host.ProfileManager.EntityCustomizations``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfilesEntityCustomizations/
    """

@define(kw_only=True)
class HostSpecification(vmodl.DataObject):
    """``vim.profile.host.HostSpecification``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSpecification/
    """
    created_time: datetime.datetime
    last_modified: datetime.datetime | None = None
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    sub_specs: list[HostSubSpecification] | None = None
    change_id: str | None = None

@define(kw_only=True)
class HostSubSpecification(vmodl.DataObject):
    """``vim.profile.host.HostSubSpecification``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSubSpecification/
    """
    name: str
    created_time: datetime.datetime
    data: bytes | None = None
    binary_data: bytes | None = None
    """Since 6.7."""

@define(kw_only=True)
class IpAddressProfile(ApplyProfile):
    """``vim.profile.host.IpAddressProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IpAddressProfile/
    """

@define(kw_only=True)
class IpRouteProfile(ApplyProfile):
    """``vim.profile.host.IpRouteProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IpRouteProfile/
    """
    static_route: list[StaticRouteProfile] | None = None

@define(kw_only=True)
class LinkProfile(ApplyProfile):
    """``vim.profile.host.VirtualSwitchProfile.LinkProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LinkProfile/
    """

@define(kw_only=True)
class NasStorageProfile(ApplyProfile):
    """``vim.profile.host.NasStorageProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NasStorageProfile/
    """
    key: str

@define(kw_only=True)
class NetStackInstanceProfile(ApplyProfile):
    """``vim.profile.host.NetStackInstanceProfile``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetStackInstanceProfile/
    """
    key: str
    dns_config: NetworkProfileDnsConfigProfile
    ip_route_config: IpRouteProfile

@define(kw_only=True)
class NetworkPolicyProfile(ApplyProfile):
    """``vim.profile.host.NetworkPolicyProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkPolicyProfile/
    """

@define(kw_only=True)
class NetworkProfile(ApplyProfile):
    """``vim.profile.host.NetworkProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkProfile/
    """
    vswitch: list[VirtualSwitchProfile] | None = None
    vm_port_group: list[VmPortGroupProfile] | None = None
    host_port_group: list[HostPortGroupProfile] | None = None
    service_console_port_group: list[ServiceConsolePortGroupProfile] | None = None
    dns_config: NetworkProfileDnsConfigProfile | None = None
    ip_route_config: IpRouteProfile | None = None
    console_ip_route_config: IpRouteProfile | None = None
    pnic: list[PhysicalNicProfile] | None = None
    dvswitch: list[DvsProfile] | None = None
    dvs_service_console_nic: list[DvsServiceConsoleVNicProfile] | None = None
    dvs_host_nic: list[DvsHostVNicProfile] | None = None
    nsx_host_nic: list[NsxHostVNicProfile] | None = None
    """Since 6.7."""
    net_stack_instance: list[NetStackInstanceProfile] | None = None
    """Since 5.5."""
    opaque_switch: OpaqueSwitchProfile | None = None
    """Since 7.0.0.0."""

@define(kw_only=True)
class NetworkProfileDnsConfigProfile(ApplyProfile):
    """``vim.profile.host.NetworkProfile.DnsConfigProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkProfileDnsConfigProfile/
    """

@define(kw_only=True)
class NsxHostVNicProfile(ApplyProfile):
    """``vim.profile.host.NsxHostVNicProfile``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NsxHostVNicProfile/
    """
    key: str
    ip_config: IpAddressProfile

@define(kw_only=True)
class NumPortsProfile(ApplyProfile):
    """``vim.profile.host.VirtualSwitchProfile.NumPortsProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NumPortsProfile/
    """

@define(kw_only=True)
class OpaqueSwitchProfile(ApplyProfile):
    """``vim.profile.host.OpaqueSwitchProfile``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OpaqueSwitchProfile/
    """

@define(kw_only=True)
class OptionProfile(ApplyProfile):
    """``vim.profile.host.OptionProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OptionProfile/
    """
    key: str

@define(kw_only=True)
class PermissionProfile(ApplyProfile):
    """``vim.profile.host.PermissionProfile``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PermissionProfile/
    """
    key: str

@define(kw_only=True)
class PhysicalNicProfile(ApplyProfile):
    """``vim.profile.host.PhysicalNicProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicProfile/
    """
    key: str

@define(kw_only=True)
class PnicUplinkProfile(ApplyProfile):
    """``vim.profile.host.PnicUplinkProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PnicUplinkProfile/
    """
    key: str

@define(kw_only=True)
class PortGroupProfile(ApplyProfile):
    """``vim.profile.host.PortGroupProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PortGroupProfile/
    """
    key: str
    name: str
    vlan: VlanProfile
    vswitch: VirtualSwitchSelectionProfile
    network_policy: NetworkPolicyProfile

@define(kw_only=True)
class ProfileExecuteError(vmodl.DataObject):
    """``vim.profile.host.ExecuteResult.ExecuteError``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileExecuteError/
    """
    path: ProfilePropertyPath | None = None
    message: LocalizableMessage

@define(kw_only=True)
class ProfileExecuteResult(vmodl.DataObject):
    """``vim.profile.host.ExecuteResult``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileExecuteResult/
    """
    status: str
    config_spec: HostConfigSpec | None = None
    inapplicable_path: list[str] | None = None
    require_input: list[ProfileDeferredPolicyOptionParameter] | None = None
    error: list[ProfileExecuteError] | None = None

@define(kw_only=True)
class SecurityProfile(ApplyProfile):
    """``vim.profile.host.SecurityProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SecurityProfile/
    """
    permission: list[PermissionProfile] | None = None
    """Since 4.1."""

@define(kw_only=True)
class ServiceConsolePortGroupProfile(PortGroupProfile):
    """``vim.profile.host.ServiceConsolePortGroupProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceConsolePortGroupProfile/
    """
    ip_config: IpAddressProfile

@define(kw_only=True)
class ServiceProfile(ApplyProfile):
    """``vim.profile.host.ServiceProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceProfile/
    """
    key: str

@define(kw_only=True)
class StaticRouteProfile(ApplyProfile):
    """``vim.profile.host.StaticRouteProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StaticRouteProfile/
    """
    key: str | None = None
    """Since 5.1."""

@define(kw_only=True)
class StorageProfile(ApplyProfile):
    """``vim.profile.host.StorageProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageProfile/
    """
    nas_storage: list[NasStorageProfile] | None = None

@define(kw_only=True)
class StructuredCustomizations(HostProfilesEntityCustomizations):
    """``vim.profile.host.ProfileManager.StructuredCustomizations``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StructuredCustomizations/
    """
    entity: vmodl.ManagedObjectReference[ManagedEntity] = field(converter=_ManagedEntity)
    """Refers to a ManagedEntity."""
    customizations: AnswerFile | None = None

@define(kw_only=True)
class UserGroupProfile(ApplyProfile):
    """``vim.profile.host.UserGroupProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserGroupProfile/
    """
    key: str

@define(kw_only=True)
class UserProfile(ApplyProfile):
    """``vim.profile.host.UserProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserProfile/
    """
    key: str

@define(kw_only=True)
class VirtualSwitchProfile(ApplyProfile):
    """``vim.profile.host.VirtualSwitchProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSwitchProfile/
    """
    key: str
    name: str
    link: LinkProfile
    num_ports: NumPortsProfile
    network_policy: NetworkPolicyProfile

@define(kw_only=True)
class VirtualSwitchSelectionProfile(ApplyProfile):
    """``vim.profile.host.PortGroupProfile.VirtualSwitchSelectionProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSwitchSelectionProfile/
    """

@define(kw_only=True)
class VlanProfile(ApplyProfile):
    """``vim.profile.host.PortGroupProfile.VlanProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VlanProfile/
    """

@define(kw_only=True)
class VmPortGroupProfile(PortGroupProfile):
    """``vim.profile.host.VmPortGroupProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmPortGroupProfile/
    """
