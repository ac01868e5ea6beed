# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vm.customization``."""

import vmodl
from attrs import define

from vim25.enums.vim_vm_customization import CustomizationLicenseDataMode, CustomizationNetBIOSMode, CustomizationSysprepRebootOption

@define(kw_only=True)
class CustomizationAdapterMapping(vmodl.DataObject):
    """``vim.vm.customization.AdapterMapping``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationAdapterMapping/
    """
    mac_address: str | None = None
    adapter: CustomizationIPSettings

@define(kw_only=True)
class CustomizationAutoIpV6Generator(CustomizationIpV6Generator):
    """``vim.vm.customization.AutoIpV6Generator``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationAutoIpV6Generator/
    """

@define(kw_only=True)
class CustomizationCloudinitPrep(CustomizationIdentitySettings):
    """``vim.vm.customization.CloudinitPrep``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationCloudinitPrep/
    """
    metadata: str
    """Secret."""
    userdata: str | None = None
    """Secret."""

@define(kw_only=True)
class CustomizationCustomIpGenerator(CustomizationIpGenerator):
    """``vim.vm.customization.CustomIpGenerator``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationCustomIpGenerator/
    """
    argument: str | None = None

@define(kw_only=True)
class CustomizationCustomIpV6Generator(CustomizationIpV6Generator):
    """``vim.vm.customization.CustomIpV6Generator``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationCustomIpV6Generator/
    """
    argument: str | None = None

@define(kw_only=True)
class CustomizationCustomName(CustomizationName):
    """``vim.vm.customization.CustomNameGenerator``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationCustomName/
    """
    argument: str | None = None

@define(kw_only=True)
class CustomizationDhcpIpGenerator(CustomizationIpGenerator):
    """``vim.vm.customization.DhcpIpGenerator``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationDhcpIpGenerator/
    """

@define(kw_only=True)
class CustomizationDhcpIpV6Generator(CustomizationIpV6Generator):
    """``vim.vm.customization.DhcpIpV6Generator``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationDhcpIpV6Generator/
    """

@define(kw_only=True)
class CustomizationFixedIp(CustomizationIpGenerator):
    """``vim.vm.customization.FixedIp``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationFixedIp/
    """
    ip_address: str

@define(kw_only=True)
class CustomizationFixedIpV6(CustomizationIpV6Generator):
    """``vim.vm.customization.FixedIpV6``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationFixedIpV6/
    """
    ip_address: str
    subnet_mask: int

@define(kw_only=True)
class CustomizationFixedName(CustomizationName):
    """``vim.vm.customization.FixedName``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationFixedName/
    """
    name: str

@define(kw_only=True)
class CustomizationGlobalIPSettings(vmodl.DataObject):
    """``vim.vm.customization.GlobalIPSettings``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationGlobalIPSettings/
    """
    dns_suffix_list: list[str] | None = None
    dns_server_list: list[str] | None = None

@define(kw_only=True)
class CustomizationGuiRunOnce(vmodl.DataObject):
    """``vim.vm.customization.GuiRunOnce``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationGuiRunOnce/
    """
    command_list: list[str]

@define(kw_only=True)
class CustomizationGuiUnattended(vmodl.DataObject):
    """``vim.vm.customization.GuiUnattended``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationGuiUnattended/
    """
    password: CustomizationPassword | None = None
    time_zone: int
    auto_logon: bool
    auto_logon_count: int

@define(kw_only=True)
class CustomizationIPSettings(vmodl.DataObject):
    """``vim.vm.customization.IPSettings``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationIPSettings/
    """
    ip: CustomizationIpGenerator
    subnet_mask: str | None = None
    gateway: list[str] | None = None
    ip_v6_spec: CustomizationIPSettingsIpV6AddressSpec | None = None
    """Since 4.0."""
    dns_server_list: list[str] | None = None
    dns_domain: str | None = None
    primary_wins: str | None = None
    secondary_wins: str | None = None
    net_bios: CustomizationNetBIOSMode | None = None

@define(kw_only=True)
class CustomizationIPSettingsIpV6AddressSpec(vmodl.DataObject):
    """``vim.vm.customization.IPSettings.IpV6AddressSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationIPSettingsIpV6AddressSpec/
    """
    ip: list[CustomizationIpV6Generator]
    gateway: list[str] | None = None

@define(kw_only=True)
class CustomizationIdentification(vmodl.DataObject):
    """``vim.vm.customization.Identification``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationIdentification/
    """
    join_workgroup: str | None = None
    join_domain: str | None = None
    domain_admin: str | None = None
    domain_admin_password: CustomizationPassword | None = None
    domain_ou: str | None = None
    """Since 8.0.2.0."""

@define(kw_only=True)
class CustomizationIdentitySettings(vmodl.DataObject):
    """``vim.vm.customization.IdentitySettings``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationIdentitySettings/
    """

@define(kw_only=True)
class CustomizationIpGenerator(vmodl.DataObject):
    """``vim.vm.customization.IpGenerator``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationIpGenerator/
    """

@define(kw_only=True)
class CustomizationIpV6Generator(vmodl.DataObject):
    """``vim.vm.customization.IpV6Generator``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationIpV6Generator/
    """

@define(kw_only=True)
class CustomizationLicenseFilePrintData(vmodl.DataObject):
    """``vim.vm.customization.LicenseFilePrintData``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationLicenseFilePrintData/
    """
    auto_mode: CustomizationLicenseDataMode
    auto_users: int | None = None

@define(kw_only=True)
class CustomizationLinuxOptions(CustomizationOptions):
    """``vim.vm.customization.LinuxOptions``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationLinuxOptions/
    """

@define(kw_only=True)
class CustomizationLinuxPrep(CustomizationIdentitySettings):
    """``vim.vm.customization.LinuxPrep``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationLinuxPrep/
    """
    host_name: CustomizationName
    domain: str
    time_zone: str | None = None
    """Since 4.0."""
    hw_clock_utc: bool | None = None
    """Since 4.0."""
    script_text: str | None = None
    """Since 7.0.0.0. Secret."""

@define(kw_only=True)
class CustomizationName(vmodl.DataObject):
    """``vim.vm.customization.NameGenerator``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationName/
    """

@define(kw_only=True)
class CustomizationOptions(vmodl.DataObject):
    """``vim.vm.customization.Options``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationOptions/
    """

@define(kw_only=True)
class CustomizationPassword(vmodl.DataObject):
    """``vim.vm.customization.Password``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationPassword/
    """
    value: str
    """Secret."""
    plain_text: bool

@define(kw_only=True)
class CustomizationPrefixName(CustomizationName):
    """``vim.vm.customization.PrefixNameGenerator``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationPrefixName/
    """
    base: str

@define(kw_only=True)
class CustomizationSpec(vmodl.DataObject):
    """``vim.vm.customization.Specification``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSpec/
    """
    options: CustomizationOptions | None = None
    identity: CustomizationIdentitySettings
    global_ip_settings: CustomizationGlobalIPSettings
    nic_setting_map: list[CustomizationAdapterMapping] | None = None
    encryption_key: bytes | None = None
    """Secret."""

@define(kw_only=True)
class CustomizationStatelessIpV6Generator(CustomizationIpV6Generator):
    """``vim.vm.customization.StatelessIpV6Generator``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationStatelessIpV6Generator/
    """

@define(kw_only=True)
class CustomizationSysprep(CustomizationIdentitySettings):
    """``vim.vm.customization.Sysprep``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSysprep/
    """
    gui_unattended: CustomizationGuiUnattended
    user_data: CustomizationUserData
    gui_run_once: CustomizationGuiRunOnce | None = None
    identification: CustomizationIdentification
    license_file_print_data: CustomizationLicenseFilePrintData | None = None

@define(kw_only=True)
class CustomizationSysprepText(CustomizationIdentitySettings):
    """``vim.vm.customization.SysprepText``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSysprepText/
    """
    value: str
    """Secret."""

@define(kw_only=True)
class CustomizationUnknownIpGenerator(CustomizationIpGenerator):
    """``vim.vm.customization.UnknownIpGenerator``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationUnknownIpGenerator/
    """

@define(kw_only=True)
class CustomizationUnknownIpV6Generator(CustomizationIpV6Generator):
    """``vim.vm.customization.UnknownIpV6Generator``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationUnknownIpV6Generator/
    """

@define(kw_only=True)
class CustomizationUnknownName(CustomizationName):
    """``vim.vm.customization.UnknownNameGenerator``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationUnknownName/
    """

@define(kw_only=True)
class CustomizationUserData(vmodl.DataObject):
    """``vim.vm.customization.UserData``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationUserData/
    """
    full_name: str
    org_name: str
    computer_name: CustomizationName
    product_id: str

@define(kw_only=True)
class CustomizationVirtualMachineName(CustomizationName):
    """``vim.vm.customization.VirtualMachineNameGenerator``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationVirtualMachineName/
    """

@define(kw_only=True)
class CustomizationWinOptions(CustomizationOptions):
    """``vim.vm.customization.WinOptions``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationWinOptions/
    """
    change_sid: bool
    delete_accounts: bool
    """Deprecated since 2.5."""
    reboot: CustomizationSysprepRebootOption | None = None
    """Since 2.5."""
