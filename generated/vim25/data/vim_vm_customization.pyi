# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vm.customization``."""

import attrs
import vmodl

from vim25.enums.vim_vm_customization import CustomizationLicenseDataMode, CustomizationNetBIOSMode, CustomizationSysprepRebootOption

@attrs.define(kw_only=True, eq=False)
class CustomizationAdapterMapping(vmodl.DataObject):
    """Data object type ``CustomizationAdapterMapping`` (vmodl
    ``vim.vm.customization.AdapterMapping``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationAdapterMapping/
    """
    mac_address: str | None = None
    adapter: CustomizationIPSettings

@attrs.define(kw_only=True, eq=False)
class CustomizationAutoIpV6Generator(CustomizationIpV6Generator):
    """Data object type ``CustomizationAutoIpV6Generator`` (vmodl
    ``vim.vm.customization.AutoIpV6Generator``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationAutoIpV6Generator/
    """

@attrs.define(kw_only=True, eq=False)
class CustomizationCloudinitPrep(CustomizationIdentitySettings):
    """Data object type ``CustomizationCloudinitPrep`` (vmodl ``vim.vm.customization.CloudinitPrep``).
    Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationCloudinitPrep/
    """
    metadata: str
    """Secret."""
    userdata: str | None = None
    """Secret."""

@attrs.define(kw_only=True, eq=False)
class CustomizationCustomIpGenerator(CustomizationIpGenerator):
    """Data object type ``CustomizationCustomIpGenerator`` (vmodl
    ``vim.vm.customization.CustomIpGenerator``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationCustomIpGenerator/
    """
    argument: str | None = None

@attrs.define(kw_only=True, eq=False)
class CustomizationCustomIpV6Generator(CustomizationIpV6Generator):
    """Data object type ``CustomizationCustomIpV6Generator`` (vmodl
    ``vim.vm.customization.CustomIpV6Generator``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationCustomIpV6Generator/
    """
    argument: str | None = None

@attrs.define(kw_only=True, eq=False)
class CustomizationCustomName(CustomizationName):
    """Data object type ``CustomizationCustomName`` (vmodl
    ``vim.vm.customization.CustomNameGenerator``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationCustomName/
    """
    argument: str | None = None

@attrs.define(kw_only=True, eq=False)
class CustomizationDhcpIpGenerator(CustomizationIpGenerator):
    """Data object type ``CustomizationDhcpIpGenerator`` (vmodl
    ``vim.vm.customization.DhcpIpGenerator``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationDhcpIpGenerator/
    """

@attrs.define(kw_only=True, eq=False)
class CustomizationDhcpIpV6Generator(CustomizationIpV6Generator):
    """Data object type ``CustomizationDhcpIpV6Generator`` (vmodl
    ``vim.vm.customization.DhcpIpV6Generator``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationDhcpIpV6Generator/
    """

@attrs.define(kw_only=True, eq=False)
class CustomizationFixedIp(CustomizationIpGenerator):
    """Data object type ``CustomizationFixedIp`` (vmodl ``vim.vm.customization.FixedIp``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationFixedIp/
    """
    ip_address: str

@attrs.define(kw_only=True, eq=False)
class CustomizationFixedIpV6(CustomizationIpV6Generator):
    """Data object type ``CustomizationFixedIpV6`` (vmodl ``vim.vm.customization.FixedIpV6``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationFixedIpV6/
    """
    ip_address: str
    subnet_mask: int

@attrs.define(kw_only=True, eq=False)
class CustomizationFixedName(CustomizationName):
    """Data object type ``CustomizationFixedName`` (vmodl ``vim.vm.customization.FixedName``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationFixedName/
    """
    name: str

@attrs.define(kw_only=True, eq=False)
class CustomizationGlobalIPSettings(vmodl.DataObject):
    """Data object type ``CustomizationGlobalIPSettings`` (vmodl
    ``vim.vm.customization.GlobalIPSettings``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationGlobalIPSettings/
    """
    dns_suffix_list: list[str] | None = None
    dns_server_list: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class CustomizationGuiRunOnce(vmodl.DataObject):
    """Data object type ``CustomizationGuiRunOnce`` (vmodl ``vim.vm.customization.GuiRunOnce``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationGuiRunOnce/
    """
    command_list: list[str]

@attrs.define(kw_only=True, eq=False)
class CustomizationGuiUnattended(vmodl.DataObject):
    """Data object type ``CustomizationGuiUnattended`` (vmodl ``vim.vm.customization.GuiUnattended``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationGuiUnattended/
    """
    password: CustomizationPassword | None = None
    time_zone: int
    auto_logon: bool
    auto_logon_count: int

@attrs.define(kw_only=True, eq=False)
class CustomizationIPSettings(vmodl.DataObject):
    """Data object type ``CustomizationIPSettings`` (vmodl ``vim.vm.customization.IPSettings``). Since
    2.0.

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

@attrs.define(kw_only=True, eq=False)
class CustomizationIPSettingsIpV6AddressSpec(vmodl.DataObject):
    """Data object type ``CustomizationIPSettingsIpV6AddressSpec`` (vmodl
    ``vim.vm.customization.IPSettings.IpV6AddressSpec``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationIPSettingsIpV6AddressSpec/
    """
    ip: list[CustomizationIpV6Generator]
    gateway: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class CustomizationIdentification(vmodl.DataObject):
    """Data object type ``CustomizationIdentification`` (vmodl
    ``vim.vm.customization.Identification``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationIdentification/
    """
    join_workgroup: str | None = None
    join_domain: str | None = None
    domain_admin: str | None = None
    domain_admin_password: CustomizationPassword | None = None
    domain_ou: str | None = None
    """Since 8.0.2.0."""

@attrs.define(kw_only=True, eq=False)
class CustomizationIdentitySettings(vmodl.DataObject):
    """Data object type ``CustomizationIdentitySettings`` (vmodl
    ``vim.vm.customization.IdentitySettings``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationIdentitySettings/
    """

@attrs.define(kw_only=True, eq=False)
class CustomizationIpGenerator(vmodl.DataObject):
    """Data object type ``CustomizationIpGenerator`` (vmodl ``vim.vm.customization.IpGenerator``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationIpGenerator/
    """

@attrs.define(kw_only=True, eq=False)
class CustomizationIpV6Generator(vmodl.DataObject):
    """Data object type ``CustomizationIpV6Generator`` (vmodl ``vim.vm.customization.IpV6Generator``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationIpV6Generator/
    """

@attrs.define(kw_only=True, eq=False)
class CustomizationLicenseFilePrintData(vmodl.DataObject):
    """Data object type ``CustomizationLicenseFilePrintData`` (vmodl
    ``vim.vm.customization.LicenseFilePrintData``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationLicenseFilePrintData/
    """
    auto_mode: CustomizationLicenseDataMode
    auto_users: int | None = None

@attrs.define(kw_only=True, eq=False)
class CustomizationLinuxOptions(CustomizationOptions):
    """Data object type ``CustomizationLinuxOptions`` (vmodl ``vim.vm.customization.LinuxOptions``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationLinuxOptions/
    """

@attrs.define(kw_only=True, eq=False)
class CustomizationLinuxPrep(CustomizationIdentitySettings):
    """Data object type ``CustomizationLinuxPrep`` (vmodl ``vim.vm.customization.LinuxPrep``). Since
    2.0.

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

@attrs.define(kw_only=True, eq=False)
class CustomizationName(vmodl.DataObject):
    """Data object type ``CustomizationName`` (vmodl ``vim.vm.customization.NameGenerator``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationName/
    """

@attrs.define(kw_only=True, eq=False)
class CustomizationOptions(vmodl.DataObject):
    """Data object type ``CustomizationOptions`` (vmodl ``vim.vm.customization.Options``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationOptions/
    """

@attrs.define(kw_only=True, eq=False)
class CustomizationPassword(vmodl.DataObject):
    """Data object type ``CustomizationPassword`` (vmodl ``vim.vm.customization.Password``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationPassword/
    """
    value: str
    """Secret."""
    plain_text: bool

@attrs.define(kw_only=True, eq=False)
class CustomizationPrefixName(CustomizationName):
    """Data object type ``CustomizationPrefixName`` (vmodl
    ``vim.vm.customization.PrefixNameGenerator``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationPrefixName/
    """
    base: str

@attrs.define(kw_only=True, eq=False)
class CustomizationSpec(vmodl.DataObject):
    """Data object type ``CustomizationSpec`` (vmodl ``vim.vm.customization.Specification``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSpec/
    """
    options: CustomizationOptions | None = None
    identity: CustomizationIdentitySettings
    global_ip_settings: CustomizationGlobalIPSettings
    nic_setting_map: list[CustomizationAdapterMapping] | None = None
    encryption_key: bytes | None = None
    """Secret."""

@attrs.define(kw_only=True, eq=False)
class CustomizationStatelessIpV6Generator(CustomizationIpV6Generator):
    """Data object type ``CustomizationStatelessIpV6Generator`` (vmodl
    ``vim.vm.customization.StatelessIpV6Generator``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationStatelessIpV6Generator/
    """

@attrs.define(kw_only=True, eq=False)
class CustomizationSysprep(CustomizationIdentitySettings):
    """Data object type ``CustomizationSysprep`` (vmodl ``vim.vm.customization.Sysprep``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSysprep/
    """
    gui_unattended: CustomizationGuiUnattended
    user_data: CustomizationUserData
    gui_run_once: CustomizationGuiRunOnce | None = None
    identification: CustomizationIdentification
    license_file_print_data: CustomizationLicenseFilePrintData | None = None

@attrs.define(kw_only=True, eq=False)
class CustomizationSysprepText(CustomizationIdentitySettings):
    """Data object type ``CustomizationSysprepText`` (vmodl ``vim.vm.customization.SysprepText``).
    Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationSysprepText/
    """
    value: str
    """Secret."""

@attrs.define(kw_only=True, eq=False)
class CustomizationUnknownIpGenerator(CustomizationIpGenerator):
    """Data object type ``CustomizationUnknownIpGenerator`` (vmodl
    ``vim.vm.customization.UnknownIpGenerator``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationUnknownIpGenerator/
    """

@attrs.define(kw_only=True, eq=False)
class CustomizationUnknownIpV6Generator(CustomizationIpV6Generator):
    """Data object type ``CustomizationUnknownIpV6Generator`` (vmodl
    ``vim.vm.customization.UnknownIpV6Generator``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationUnknownIpV6Generator/
    """

@attrs.define(kw_only=True, eq=False)
class CustomizationUnknownName(CustomizationName):
    """Data object type ``CustomizationUnknownName`` (vmodl
    ``vim.vm.customization.UnknownNameGenerator``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationUnknownName/
    """

@attrs.define(kw_only=True, eq=False)
class CustomizationUserData(vmodl.DataObject):
    """Data object type ``CustomizationUserData`` (vmodl ``vim.vm.customization.UserData``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationUserData/
    """
    full_name: str
    org_name: str
    computer_name: CustomizationName
    product_id: str

@attrs.define(kw_only=True, eq=False)
class CustomizationVirtualMachineName(CustomizationName):
    """Data object type ``CustomizationVirtualMachineName`` (vmodl
    ``vim.vm.customization.VirtualMachineNameGenerator``). Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationVirtualMachineName/
    """

@attrs.define(kw_only=True, eq=False)
class CustomizationWinOptions(CustomizationOptions):
    """Data object type ``CustomizationWinOptions`` (vmodl ``vim.vm.customization.WinOptions``). Since
    2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationWinOptions/
    """
    change_sid: bool
    delete_accounts: bool
    reboot: CustomizationSysprepRebootOption | None = None
    """Since 2.5."""
