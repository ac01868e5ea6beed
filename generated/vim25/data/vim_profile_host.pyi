# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.profile.host``."""

import attrs
import datetime
import vmodl

from vim25.data.vim_fault import ProfileUpdateFailedUpdateFailure
from vim25.data.vim_host import HostConfigSpec
from vim25.data.vim_profile import ApplyProfile, ComplianceLocator, ComplianceProfile, ProfileConfigInfo, ProfileCreateSpec, ProfileDeferredPolicyOptionParameter, ProfileDescription, ProfilePropertyPath, ProfileSerializedCreateSpec
from vim25.data.vmodl import LocalizableMessage
from vim25.faults.vmodl import MethodFault

@attrs.define(kw_only=True, eq=False)
class ActiveDirectoryProfile(ApplyProfile):
    """Data object type ``ActiveDirectoryProfile`` (vmodl ``vim.profile.host.ActiveDirectoryProfile``).
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ActiveDirectoryProfile/
    """

@attrs.define(kw_only=True, eq=False)
class AnswerFile(vmodl.DataObject):
    """Data object type ``AnswerFile`` (vmodl ``vim.profile.host.AnswerFile``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFile/
    """
    user_input: list[ProfileDeferredPolicyOptionParameter] | None = None
    created_time: datetime.datetime
    modified_time: datetime.datetime

@attrs.define(kw_only=True, eq=False)
class AnswerFileCreateSpec(vmodl.DataObject):
    """Data object type ``AnswerFileCreateSpec`` (vmodl
    ``vim.profile.host.ProfileManager.AnswerFileCreateSpec``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFileCreateSpec/
    """
    validating: bool | None = None
    """Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class AnswerFileOptionsCreateSpec(AnswerFileCreateSpec):
    """Data object type ``AnswerFileOptionsCreateSpec`` (vmodl
    ``vim.profile.host.ProfileManager.AnswerFileOptionsCreateSpec``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFileOptionsCreateSpec/
    """
    user_input: list[ProfileDeferredPolicyOptionParameter] | None = None

@attrs.define(kw_only=True, eq=False)
class AnswerFileSerializedCreateSpec(AnswerFileCreateSpec):
    """Data object type ``AnswerFileSerializedCreateSpec`` (vmodl
    ``vim.profile.host.ProfileManager.AnswerFileSerializedCreateSpec``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFileSerializedCreateSpec/
    """
    answer_file_config_string: str

@attrs.define(kw_only=True, eq=False)
class AnswerFileStatusError(vmodl.DataObject):
    """Data object type ``AnswerFileStatusError`` (vmodl
    ``vim.profile.host.AnswerFileStatusResult.AnswerFileStatusError``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFileStatusError/
    """
    user_input_path: ProfilePropertyPath
    err_msg: LocalizableMessage

@attrs.define(kw_only=True, eq=False)
class AnswerFileStatusResult(vmodl.DataObject):
    """Data object type ``AnswerFileStatusResult`` (vmodl ``vim.profile.host.AnswerFileStatusResult``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AnswerFileStatusResult/
    """
    checked_time: datetime.datetime
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    status: str
    error: list[AnswerFileStatusError] | None = None

@attrs.define(kw_only=True, eq=False)
class ApplyHostProfileConfigurationResult(vmodl.DataObject):
    """Data object type ``ApplyHostProfileConfigurationResult`` (vmodl
    ``vim.profile.host.ProfileManager.ApplyHostConfigResult``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ApplyHostProfileConfigurationResult/
    """
    start_time: datetime.datetime
    complete_time: datetime.datetime
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    status: str
    errors: list[MethodFault] | None = None

@attrs.define(kw_only=True, eq=False)
class ApplyHostProfileConfigurationSpec(ProfileExecuteResult):
    """Data object type ``ApplyHostProfileConfigurationSpec`` (vmodl
    ``vim.profile.host.ProfileManager.ApplyHostConfigSpec``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ApplyHostProfileConfigurationSpec/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    task_list_requirement: list[str] | None = None
    task_description: list[LocalizableMessage] | None = None
    reboot_stateless: bool | None = None
    reboot_host: bool | None = None
    fault_data: MethodFault | None = None

@attrs.define(kw_only=True, eq=False)
class AuthenticationProfile(ApplyProfile):
    """Data object type ``AuthenticationProfile`` (vmodl ``vim.profile.host.AuthenticationProfile``).
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AuthenticationProfile/
    """
    active_directory: ActiveDirectoryProfile | None = None

@attrs.define(kw_only=True, eq=False)
class DateTimeProfile(ApplyProfile):
    """Data object type ``DateTimeProfile`` (vmodl ``vim.profile.host.DateTimeProfile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DateTimeProfile/
    """

@attrs.define(kw_only=True, eq=False)
class DvsHostVNicProfile(DvsVNicProfile):
    """Data object type ``DvsHostVNicProfile`` (vmodl ``vim.profile.host.DvsHostVNicProfile``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHostVNicProfile/
    """

@attrs.define(kw_only=True, eq=False)
class DvsProfile(ApplyProfile):
    """Data object type ``DvsProfile`` (vmodl ``vim.profile.host.DvsProfile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsProfile/
    """
    key: str
    name: str
    uplink: list[PnicUplinkProfile] | None = None

@attrs.define(kw_only=True, eq=False)
class DvsServiceConsoleVNicProfile(DvsVNicProfile):
    """Data object type ``DvsServiceConsoleVNicProfile`` (vmodl
    ``vim.profile.host.DvsServiceConsoleVNicProfile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsServiceConsoleVNicProfile/
    """

@attrs.define(kw_only=True, eq=False)
class DvsVNicProfile(ApplyProfile):
    """Data object type ``DvsVNicProfile`` (vmodl ``vim.profile.host.DvsVNicProfile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsVNicProfile/
    """
    key: str
    ip_config: IpAddressProfile

@attrs.define(kw_only=True, eq=False)
class FirewallProfile(ApplyProfile):
    """Data object type ``FirewallProfile`` (vmodl ``vim.profile.host.FirewallProfile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FirewallProfile/
    """
    ruleset: list[FirewallProfileRulesetProfile] | None = None

@attrs.define(kw_only=True, eq=False)
class FirewallProfileRulesetProfile(ApplyProfile):
    """Data object type ``FirewallProfileRulesetProfile`` (vmodl
    ``vim.profile.host.FirewallProfile.RulesetProfile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FirewallProfileRulesetProfile/
    """
    key: str

@attrs.define(kw_only=True, eq=False)
class HostApplyProfile(ApplyProfile):
    """Data object type ``HostApplyProfile`` (vmodl ``vim.profile.host.HostApplyProfile``). Since 4.0.

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

@attrs.define(kw_only=True, eq=False)
class HostMemoryProfile(ApplyProfile):
    """Data object type ``HostMemoryProfile`` (vmodl ``vim.profile.host.HostMemoryProfile``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMemoryProfile/
    """

@attrs.define(kw_only=True, eq=False)
class HostPortGroupProfile(PortGroupProfile):
    """Data object type ``HostPortGroupProfile`` (vmodl ``vim.profile.host.HostPortGroupProfile``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPortGroupProfile/
    """
    ip_config: IpAddressProfile

@attrs.define(kw_only=True, eq=False)
class HostProfileCompleteConfigSpec(HostProfileConfigSpec):
    """Data object type ``HostProfileCompleteConfigSpec`` (vmodl
    ``vim.profile.host.HostProfile.CompleteConfigSpec``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileCompleteConfigSpec/
    """
    apply_profile: HostApplyProfile | None = None
    custom_comply_profile: ComplianceProfile | None = None
    disabled_expression_list_changed: bool
    disabled_expression_list: list[str] | None = None
    validator_host: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem. Since 5.0."""
    validating: bool | None = None
    """Since 6.0."""
    host_config: HostProfileConfigInfo | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class HostProfileConfigInfo(ProfileConfigInfo):
    """Data object type ``HostProfileConfigInfo`` (vmodl ``vim.profile.host.HostProfile.ConfigInfo``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileConfigInfo/
    """
    apply_profile: HostApplyProfile | None = None
    default_comply_profile: ComplianceProfile | None = None
    default_comply_locator: list[ComplianceLocator] | None = None
    custom_comply_profile: ComplianceProfile | None = None
    disabled_expression_list: list[str] | None = None
    description: ProfileDescription | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class HostProfileConfigSpec(ProfileCreateSpec):
    """Data object type ``HostProfileConfigSpec`` (vmodl ``vim.profile.host.HostProfile.ConfigSpec``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileConfigSpec/
    """

@attrs.define(kw_only=True, eq=False)
class HostProfileHostBasedConfigSpec(HostProfileConfigSpec):
    """Data object type ``HostProfileHostBasedConfigSpec`` (vmodl
    ``vim.profile.host.HostProfile.HostBasedConfigSpec``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileHostBasedConfigSpec/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    use_host_profile_engine: bool | None = None
    """Since 5.0."""

@attrs.define(kw_only=True, eq=False)
class HostProfileManagerCompositionResult(vmodl.DataObject):
    """Data object type ``HostProfileManagerCompositionResult`` (vmodl
    ``vim.profile.host.ProfileManager.CompositionResult``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerCompositionResult/
    """
    errors: list[LocalizableMessage] | None = None
    results: list[HostProfileManagerCompositionResultResultElement] | None = None

@attrs.define(kw_only=True, eq=False)
class HostProfileManagerCompositionResultResultElement(vmodl.DataObject):
    """Data object type ``HostProfileManagerCompositionResultResultElement`` (vmodl
    ``vim.profile.host.ProfileManager.CompositionResult.ResultElement``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerCompositionResultResultElement/
    """
    target: vmodl.ManagedObjectReference
    """Refers to a Profile."""
    status: str
    errors: list[LocalizableMessage] | None = None

@attrs.define(kw_only=True, eq=False)
class HostProfileManagerCompositionValidationResult(vmodl.DataObject):
    """Data object type ``HostProfileManagerCompositionValidationResult`` (vmodl
    ``vim.profile.host.ProfileManager.CompositionValidationResult``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerCompositionValidationResult/
    """
    results: list[HostProfileManagerCompositionValidationResultResultElement] | None = None
    errors: list[LocalizableMessage] | None = None

@attrs.define(kw_only=True, eq=False)
class HostProfileManagerCompositionValidationResultResultElement(vmodl.DataObject):
    """Data object type ``HostProfileManagerCompositionValidationResultResultElement`` (vmodl
    ``vim.profile.host.ProfileManager.CompositionValidationResult.ResultElement``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerCompositionValidationResultResultElement/
    """
    target: vmodl.ManagedObjectReference
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

@attrs.define(kw_only=True, eq=False)
class HostProfileManagerConfigTaskList(vmodl.DataObject):
    """Data object type ``HostProfileManagerConfigTaskList`` (vmodl
    ``vim.profile.host.ProfileManager.ConfigTaskList``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerConfigTaskList/
    """
    config_spec: HostConfigSpec | None = None
    task_description: list[LocalizableMessage] | None = None
    task_list_requirement: list[str] | None = None
    """Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class HostProfileManagerHostToConfigSpecMap(vmodl.DataObject):
    """Data object type ``HostProfileManagerHostToConfigSpecMap`` (vmodl
    ``vim.profile.host.ProfileManager.HostToConfigSpecMap``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerHostToConfigSpecMap/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    config_spec: AnswerFileCreateSpec

@attrs.define(kw_only=True, eq=False)
class HostProfileSerializedHostProfileSpec(ProfileSerializedCreateSpec):
    """Data object type ``HostProfileSerializedHostProfileSpec`` (vmodl
    ``vim.profile.host.HostProfile.SerializedHostProfileSpec``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileSerializedHostProfileSpec/
    """
    validator_host: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem."""
    validating: bool | None = None
    """Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class HostProfileValidationFailureInfo(vmodl.DataObject):
    """Data object type ``HostProfileValidationFailureInfo`` (vmodl
    ``vim.profile.host.HostProfile.ValidationFailureInfo``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileValidationFailureInfo/
    """
    name: str
    annotation: str
    update_type: str
    host: vmodl.ManagedObjectReference | None = None
    """Refers to a HostSystem."""
    apply_profile: HostApplyProfile | None = None
    failures: list[ProfileUpdateFailedUpdateFailure] | None = None
    faults: list[MethodFault] | None = None

@attrs.define(kw_only=True, eq=False)
class HostProfilesEntityCustomizations(vmodl.DataObject):
    """Data object type ``HostProfilesEntityCustomizations`` (vmodl
    ``vim.profile.host.ProfileManager.EntityCustomizations``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfilesEntityCustomizations/
    """

@attrs.define(kw_only=True, eq=False)
class HostSpecification(vmodl.DataObject):
    """Data object type ``HostSpecification`` (vmodl ``vim.profile.host.HostSpecification``). Since
    6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSpecification/
    """
    created_time: datetime.datetime
    last_modified: datetime.datetime | None = None
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    sub_specs: list[HostSubSpecification] | None = None
    change_id: str | None = None

@attrs.define(kw_only=True, eq=False)
class HostSubSpecification(vmodl.DataObject):
    """Data object type ``HostSubSpecification`` (vmodl ``vim.profile.host.HostSubSpecification``).
    Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSubSpecification/
    """
    name: str
    created_time: datetime.datetime
    data: bytes | None = None
    binary_data: bytes | None = None
    """Since 6.7."""

@attrs.define(kw_only=True, eq=False)
class IpAddressProfile(ApplyProfile):
    """Data object type ``IpAddressProfile`` (vmodl ``vim.profile.host.IpAddressProfile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IpAddressProfile/
    """

@attrs.define(kw_only=True, eq=False)
class IpRouteProfile(ApplyProfile):
    """Data object type ``IpRouteProfile`` (vmodl ``vim.profile.host.IpRouteProfile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IpRouteProfile/
    """
    static_route: list[StaticRouteProfile] | None = None

@attrs.define(kw_only=True, eq=False)
class LinkProfile(ApplyProfile):
    """Data object type ``LinkProfile`` (vmodl ``vim.profile.host.VirtualSwitchProfile.LinkProfile``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LinkProfile/
    """

@attrs.define(kw_only=True, eq=False)
class NasStorageProfile(ApplyProfile):
    """Data object type ``NasStorageProfile`` (vmodl ``vim.profile.host.NasStorageProfile``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NasStorageProfile/
    """
    key: str

@attrs.define(kw_only=True, eq=False)
class NetStackInstanceProfile(ApplyProfile):
    """Data object type ``NetStackInstanceProfile`` (vmodl
    ``vim.profile.host.NetStackInstanceProfile``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetStackInstanceProfile/
    """
    key: str
    dns_config: NetworkProfileDnsConfigProfile
    ip_route_config: IpRouteProfile

@attrs.define(kw_only=True, eq=False)
class NetworkPolicyProfile(ApplyProfile):
    """Data object type ``NetworkPolicyProfile`` (vmodl ``vim.profile.host.NetworkPolicyProfile``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkPolicyProfile/
    """

@attrs.define(kw_only=True, eq=False)
class NetworkProfile(ApplyProfile):
    """Data object type ``NetworkProfile`` (vmodl ``vim.profile.host.NetworkProfile``). Since 4.0.

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

@attrs.define(kw_only=True, eq=False)
class NetworkProfileDnsConfigProfile(ApplyProfile):
    """Data object type ``NetworkProfileDnsConfigProfile`` (vmodl
    ``vim.profile.host.NetworkProfile.DnsConfigProfile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkProfileDnsConfigProfile/
    """

@attrs.define(kw_only=True, eq=False)
class NsxHostVNicProfile(ApplyProfile):
    """Data object type ``NsxHostVNicProfile`` (vmodl ``vim.profile.host.NsxHostVNicProfile``). Since
    6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NsxHostVNicProfile/
    """
    key: str
    ip_config: IpAddressProfile

@attrs.define(kw_only=True, eq=False)
class NumPortsProfile(ApplyProfile):
    """Data object type ``NumPortsProfile`` (vmodl
    ``vim.profile.host.VirtualSwitchProfile.NumPortsProfile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NumPortsProfile/
    """

@attrs.define(kw_only=True, eq=False)
class OpaqueSwitchProfile(ApplyProfile):
    """Data object type ``OpaqueSwitchProfile`` (vmodl ``vim.profile.host.OpaqueSwitchProfile``). Since
    7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OpaqueSwitchProfile/
    """

@attrs.define(kw_only=True, eq=False)
class OptionProfile(ApplyProfile):
    """Data object type ``OptionProfile`` (vmodl ``vim.profile.host.OptionProfile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OptionProfile/
    """
    key: str

@attrs.define(kw_only=True, eq=False)
class PermissionProfile(ApplyProfile):
    """Data object type ``PermissionProfile`` (vmodl ``vim.profile.host.PermissionProfile``). Since
    4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PermissionProfile/
    """
    key: str

@attrs.define(kw_only=True, eq=False)
class PhysicalNicProfile(ApplyProfile):
    """Data object type ``PhysicalNicProfile`` (vmodl ``vim.profile.host.PhysicalNicProfile``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicProfile/
    """
    key: str

@attrs.define(kw_only=True, eq=False)
class PnicUplinkProfile(ApplyProfile):
    """Data object type ``PnicUplinkProfile`` (vmodl ``vim.profile.host.PnicUplinkProfile``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PnicUplinkProfile/
    """
    key: str

@attrs.define(kw_only=True, eq=False)
class PortGroupProfile(ApplyProfile):
    """Data object type ``PortGroupProfile`` (vmodl ``vim.profile.host.PortGroupProfile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PortGroupProfile/
    """
    key: str
    name: str
    vlan: VlanProfile
    vswitch: VirtualSwitchSelectionProfile
    network_policy: NetworkPolicyProfile

@attrs.define(kw_only=True, eq=False)
class ProfileExecuteError(vmodl.DataObject):
    """Data object type ``ProfileExecuteError`` (vmodl
    ``vim.profile.host.ExecuteResult.ExecuteError``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileExecuteError/
    """
    path: ProfilePropertyPath | None = None
    message: LocalizableMessage

@attrs.define(kw_only=True, eq=False)
class ProfileExecuteResult(vmodl.DataObject):
    """Data object type ``ProfileExecuteResult`` (vmodl ``vim.profile.host.ExecuteResult``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileExecuteResult/
    """
    status: str
    config_spec: HostConfigSpec | None = None
    inapplicable_path: list[str] | None = None
    require_input: list[ProfileDeferredPolicyOptionParameter] | None = None
    error: list[ProfileExecuteError] | None = None

@attrs.define(kw_only=True, eq=False)
class SecurityProfile(ApplyProfile):
    """Data object type ``SecurityProfile`` (vmodl ``vim.profile.host.SecurityProfile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SecurityProfile/
    """
    permission: list[PermissionProfile] | None = None
    """Since 4.1."""

@attrs.define(kw_only=True, eq=False)
class ServiceConsolePortGroupProfile(PortGroupProfile):
    """Data object type ``ServiceConsolePortGroupProfile`` (vmodl
    ``vim.profile.host.ServiceConsolePortGroupProfile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceConsolePortGroupProfile/
    """
    ip_config: IpAddressProfile

@attrs.define(kw_only=True, eq=False)
class ServiceProfile(ApplyProfile):
    """Data object type ``ServiceProfile`` (vmodl ``vim.profile.host.ServiceProfile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ServiceProfile/
    """
    key: str

@attrs.define(kw_only=True, eq=False)
class StaticRouteProfile(ApplyProfile):
    """Data object type ``StaticRouteProfile`` (vmodl ``vim.profile.host.StaticRouteProfile``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StaticRouteProfile/
    """
    key: str | None = None
    """Since 5.1."""

@attrs.define(kw_only=True, eq=False)
class StorageProfile(ApplyProfile):
    """Data object type ``StorageProfile`` (vmodl ``vim.profile.host.StorageProfile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageProfile/
    """
    nas_storage: list[NasStorageProfile] | None = None

@attrs.define(kw_only=True, eq=False)
class StructuredCustomizations(HostProfilesEntityCustomizations):
    """Data object type ``StructuredCustomizations`` (vmodl
    ``vim.profile.host.ProfileManager.StructuredCustomizations``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StructuredCustomizations/
    """
    entity: vmodl.ManagedObjectReference
    """Refers to a ManagedEntity."""
    customizations: AnswerFile | None = None

@attrs.define(kw_only=True, eq=False)
class UserGroupProfile(ApplyProfile):
    """Data object type ``UserGroupProfile`` (vmodl ``vim.profile.host.UserGroupProfile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserGroupProfile/
    """
    key: str

@attrs.define(kw_only=True, eq=False)
class UserProfile(ApplyProfile):
    """Data object type ``UserProfile`` (vmodl ``vim.profile.host.UserProfile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserProfile/
    """
    key: str

@attrs.define(kw_only=True, eq=False)
class VirtualSwitchProfile(ApplyProfile):
    """Data object type ``VirtualSwitchProfile`` (vmodl ``vim.profile.host.VirtualSwitchProfile``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSwitchProfile/
    """
    key: str
    name: str
    link: LinkProfile
    num_ports: NumPortsProfile
    network_policy: NetworkPolicyProfile

@attrs.define(kw_only=True, eq=False)
class VirtualSwitchSelectionProfile(ApplyProfile):
    """Data object type ``VirtualSwitchSelectionProfile`` (vmodl
    ``vim.profile.host.PortGroupProfile.VirtualSwitchSelectionProfile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSwitchSelectionProfile/
    """

@attrs.define(kw_only=True, eq=False)
class VlanProfile(ApplyProfile):
    """Data object type ``VlanProfile`` (vmodl ``vim.profile.host.PortGroupProfile.VlanProfile``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VlanProfile/
    """

@attrs.define(kw_only=True, eq=False)
class VmPortGroupProfile(PortGroupProfile):
    """Data object type ``VmPortGroupProfile`` (vmodl ``vim.profile.host.VmPortGroupProfile``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmPortGroupProfile/
    """
