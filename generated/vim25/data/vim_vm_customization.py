# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vm.customization``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "CustomizationAdapterMapping": (
        "CustomizationAdapterMapping", None, "vim.vm.customization.AdapterMapping", "2.0", "",
        ("mac_address", "macAddress", "string?", "2.0"),
        ("adapter", "adapter", "CustomizationIPSettings", "2.0"),
    ),
    "CustomizationAutoIpV6Generator": (
        "CustomizationAutoIpV6Generator", "CustomizationIpV6Generator", "vim.vm.customization.AutoIpV6Generator", "4.0", "",
    ),
    "CustomizationCloudinitPrep": (
        "CustomizationCloudinitPrep", "CustomizationIdentitySettings", "vim.vm.customization.CloudinitPrep", "7.0.3.0", "",
        ("metadata", "metadata", "string", "7.0.3.0", True),
        ("userdata", "userdata", "string?", "7.0.3.0", True),
    ),
    "CustomizationCustomIpGenerator": (
        "CustomizationCustomIpGenerator", "CustomizationIpGenerator", "vim.vm.customization.CustomIpGenerator", "2.0", "",
        ("argument", "argument", "string?", "2.0"),
    ),
    "CustomizationCustomIpV6Generator": (
        "CustomizationCustomIpV6Generator", "CustomizationIpV6Generator", "vim.vm.customization.CustomIpV6Generator", "4.0", "",
        ("argument", "argument", "string?", "4.0"),
    ),
    "CustomizationCustomName": (
        "CustomizationCustomName", "CustomizationName", "vim.vm.customization.CustomNameGenerator", "2.0", "",
        ("argument", "argument", "string?", "2.0"),
    ),
    "CustomizationDhcpIpGenerator": (
        "CustomizationDhcpIpGenerator", "CustomizationIpGenerator", "vim.vm.customization.DhcpIpGenerator", "2.0", "",
    ),
    "CustomizationDhcpIpV6Generator": (
        "CustomizationDhcpIpV6Generator", "CustomizationIpV6Generator", "vim.vm.customization.DhcpIpV6Generator", "4.0", "",
    ),
    "CustomizationFixedIp": (
        "CustomizationFixedIp", "CustomizationIpGenerator", "vim.vm.customization.FixedIp", "2.0", "",
        ("ip_address", "ipAddress", "string", "2.0"),
    ),
    "CustomizationFixedIpV6": (
        "CustomizationFixedIpV6", "CustomizationIpV6Generator", "vim.vm.customization.FixedIpV6", "4.0", "",
        ("ip_address", "ipAddress", "string", "4.0"),
        ("subnet_mask", "subnetMask", "int", "4.0"),
    ),
    "CustomizationFixedName": (
        "CustomizationFixedName", "CustomizationName", "vim.vm.customization.FixedName", "2.0", "",
        ("name", "name", "string", "2.0"),
    ),
    "CustomizationGlobalIPSettings": (
        "CustomizationGlobalIPSettings", None, "vim.vm.customization.GlobalIPSettings", "2.0", "",
        ("dns_suffix_list", "dnsSuffixList", "string[]?", "2.0"),
        ("dns_server_list", "dnsServerList", "string[]?", "2.0"),
    ),
    "CustomizationGuiRunOnce": (
        "CustomizationGuiRunOnce", None, "vim.vm.customization.GuiRunOnce", "2.0", "",
        ("command_list", "commandList", "string[]", "2.0"),
    ),
    "CustomizationGuiUnattended": (
        "CustomizationGuiUnattended", None, "vim.vm.customization.GuiUnattended", "2.0", "",
        ("password", "password", "CustomizationPassword?", "2.0"),
        ("time_zone", "timeZone", "int", "2.0"),
        ("auto_logon", "autoLogon", "boolean", "2.0"),
        ("auto_logon_count", "autoLogonCount", "int", "2.0"),
    ),
    "CustomizationIPSettings": (
        "CustomizationIPSettings", None, "vim.vm.customization.IPSettings", "2.0", "",
        ("ip", "ip", "CustomizationIpGenerator", "2.0"),
        ("subnet_mask", "subnetMask", "string?", "2.0"),
        ("gateway", "gateway", "string[]?", "2.0"),
        ("ip_v6_spec", "ipV6Spec", "CustomizationIPSettingsIpV6AddressSpec?", "4.0"),
        ("dns_server_list", "dnsServerList", "string[]?", "2.0"),
        ("dns_domain", "dnsDomain", "string?", "2.0"),
        ("primary_wins", "primaryWINS", "string?", "2.0"),
        ("secondary_wins", "secondaryWINS", "string?", "2.0"),
        ("net_bios", "netBIOS", "CustomizationNetBIOSMode?", "2.0"),
    ),
    "CustomizationIPSettingsIpV6AddressSpec": (
        "CustomizationIPSettingsIpV6AddressSpec", None, "vim.vm.customization.IPSettings.IpV6AddressSpec", "4.0", "",
        ("ip", "ip", "CustomizationIpV6Generator[]", "4.0"),
        ("gateway", "gateway", "string[]?", "4.0"),
    ),
    "CustomizationIdentification": (
        "CustomizationIdentification", None, "vim.vm.customization.Identification", "2.0", "",
        ("join_workgroup", "joinWorkgroup", "string?", "2.0"),
        ("join_domain", "joinDomain", "string?", "2.0"),
        ("domain_admin", "domainAdmin", "string?", "2.0"),
        ("domain_admin_password", "domainAdminPassword", "CustomizationPassword?", "2.0"),
        ("domain_ou", "domainOU", "string?", "8.0.2.0"),
    ),
    "CustomizationIdentitySettings": (
        "CustomizationIdentitySettings", None, "vim.vm.customization.IdentitySettings", "2.0", "",
    ),
    "CustomizationIpGenerator": (
        "CustomizationIpGenerator", None, "vim.vm.customization.IpGenerator", "2.0", "",
    ),
    "CustomizationIpV6Generator": (
        "CustomizationIpV6Generator", None, "vim.vm.customization.IpV6Generator", "4.0", "",
    ),
    "CustomizationLicenseFilePrintData": (
        "CustomizationLicenseFilePrintData", None, "vim.vm.customization.LicenseFilePrintData", "2.0", "",
        ("auto_mode", "autoMode", "CustomizationLicenseDataMode", "2.0"),
        ("auto_users", "autoUsers", "int?", "2.0"),
    ),
    "CustomizationLinuxOptions": (
        "CustomizationLinuxOptions", "CustomizationOptions", "vim.vm.customization.LinuxOptions", "2.0", "",
    ),
    "CustomizationLinuxPrep": (
        "CustomizationLinuxPrep", "CustomizationIdentitySettings", "vim.vm.customization.LinuxPrep", "2.0", "",
        ("host_name", "hostName", "CustomizationName", "2.0"),
        ("domain", "domain", "string", "2.0"),
        ("time_zone", "timeZone", "string?", "4.0"),
        ("hw_clock_utc", "hwClockUTC", "boolean?", "4.0"),
        ("script_text", "scriptText", "string?", "7.0.0.0", True),
    ),
    "CustomizationName": (
        "CustomizationName", None, "vim.vm.customization.NameGenerator", "2.0", "",
    ),
    "CustomizationOptions": (
        "CustomizationOptions", None, "vim.vm.customization.Options", "2.0", "",
    ),
    "CustomizationPassword": (
        "CustomizationPassword", None, "vim.vm.customization.Password", "2.0", "",
        ("value", "value", "string", "2.0", True),
        ("plain_text", "plainText", "boolean", "2.0"),
    ),
    "CustomizationPrefixName": (
        "CustomizationPrefixName", "CustomizationName", "vim.vm.customization.PrefixNameGenerator", "2.0", "",
        ("base", "base", "string", "2.0"),
    ),
    "CustomizationSpec": (
        "CustomizationSpec", None, "vim.vm.customization.Specification", "2.0", "",
        ("options", "options", "CustomizationOptions?", "2.0"),
        ("identity", "identity", "CustomizationIdentitySettings", "2.0"),
        ("global_ip_settings", "globalIPSettings", "CustomizationGlobalIPSettings", "2.0"),
        ("nic_setting_map", "nicSettingMap", "CustomizationAdapterMapping[]?", "2.0"),
        ("encryption_key", "encryptionKey", "byte[]?", "2.0", True),
    ),
    "CustomizationStatelessIpV6Generator": (
        "CustomizationStatelessIpV6Generator", "CustomizationIpV6Generator", "vim.vm.customization.StatelessIpV6Generator", "4.0", "",
    ),
    "CustomizationSysprep": (
        "CustomizationSysprep", "CustomizationIdentitySettings", "vim.vm.customization.Sysprep", "2.0", "",
        ("gui_unattended", "guiUnattended", "CustomizationGuiUnattended", "2.0"),
        ("user_data", "userData", "CustomizationUserData", "2.0"),
        ("gui_run_once", "guiRunOnce", "CustomizationGuiRunOnce?", "2.0"),
        ("identification", "identification", "CustomizationIdentification", "2.0"),
        ("license_file_print_data", "licenseFilePrintData", "CustomizationLicenseFilePrintData?", "2.0"),
    ),
    "CustomizationSysprepText": (
        "CustomizationSysprepText", "CustomizationIdentitySettings", "vim.vm.customization.SysprepText", "2.0", "",
        ("value", "value", "string", "2.0", True),
    ),
    "CustomizationUnknownIpGenerator": (
        "CustomizationUnknownIpGenerator", "CustomizationIpGenerator", "vim.vm.customization.UnknownIpGenerator", "2.0", "",
    ),
    "CustomizationUnknownIpV6Generator": (
        "CustomizationUnknownIpV6Generator", "CustomizationIpV6Generator", "vim.vm.customization.UnknownIpV6Generator", "4.0", "",
    ),
    "CustomizationUnknownName": (
        "CustomizationUnknownName", "CustomizationName", "vim.vm.customization.UnknownNameGenerator", "2.0", "",
    ),
    "CustomizationUserData": (
        "CustomizationUserData", None, "vim.vm.customization.UserData", "2.0", "",
        ("full_name", "fullName", "string", "2.0"),
        ("org_name", "orgName", "string", "2.0"),
        ("computer_name", "computerName", "CustomizationName", "2.0"),
        ("product_id", "productId", "string", "2.0"),
    ),
    "CustomizationVirtualMachineName": (
        "CustomizationVirtualMachineName", "CustomizationName", "vim.vm.customization.VirtualMachineNameGenerator", "2.0", "",
    ),
    "CustomizationWinOptions": (
        "CustomizationWinOptions", "CustomizationOptions", "vim.vm.customization.WinOptions", "2.0", "",
        ("change_sid", "changeSID", "boolean", "2.0"),
        ("delete_accounts", "deleteAccounts", "boolean", "2.0", False, None, "Deprecated since 2.5."),
        ("reboot", "reboot", "CustomizationSysprepRebootOption?", "2.5"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
