# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vm.guest``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "FileTransferInformation": (
        "FileTransferInformation", None, "vim.vm.guest.FileManager.FileTransferInformation", "5.0", "",
        ("attributes", "attributes", "GuestFileAttributes", "5.0"),
        ("size", "size", "long", "5.0"),
        ("url", "url", "string", "5.0", True),
    ),
    "GuestAliases": (
        "GuestAliases", None, "vim.vm.guest.AliasManager.GuestAliases", "6.0", "",
        ("base64_cert", "base64Cert", "string", "6.0"),
        ("aliases", "aliases", "GuestAuthAliasInfo[]", "6.0"),
    ),
    "GuestAuthAliasInfo": (
        "GuestAuthAliasInfo", None, "vim.vm.guest.AliasManager.GuestAuthAliasInfo", "6.0", "",
        ("subject", "subject", "GuestAuthSubject", "6.0"),
        ("comment", "comment", "string", "6.0"),
    ),
    "GuestAuthAnySubject": (
        "GuestAuthAnySubject", "GuestAuthSubject", "vim.vm.guest.AliasManager.GuestAuthAnySubject", "6.0", "",
    ),
    "GuestAuthNamedSubject": (
        "GuestAuthNamedSubject", "GuestAuthSubject", "vim.vm.guest.AliasManager.GuestAuthNamedSubject", "6.0", "",
        ("name", "name", "string", "6.0"),
    ),
    "GuestAuthSubject": (
        "GuestAuthSubject", None, "vim.vm.guest.AliasManager.GuestAuthSubject", "6.0", "",
    ),
    "GuestAuthentication": (
        "GuestAuthentication", None, "vim.vm.guest.GuestAuthentication", "5.0", "",
        ("interactive_session", "interactiveSession", "boolean", "5.0"),
    ),
    "GuestFileAttributes": (
        "GuestFileAttributes", None, "vim.vm.guest.FileManager.FileAttributes", "5.0", "",
        ("modification_time", "modificationTime", "dateTime?", "5.0"),
        ("access_time", "accessTime", "dateTime?", "5.0"),
        ("symlink_target", "symlinkTarget", "string?", "5.0"),
    ),
    "GuestFileInfo": (
        "GuestFileInfo", None, "vim.vm.guest.FileManager.FileInfo", "5.0", "",
        ("path", "path", "string", "5.0"),
        ("type", "type", "string", "5.0"),
        ("size", "size", "long", "5.0"),
        ("attributes", "attributes", "GuestFileAttributes", "5.0"),
    ),
    "GuestListFileInfo": (
        "GuestListFileInfo", None, "vim.vm.guest.FileManager.ListFileInfo", "5.0", "",
        ("files", "files", "GuestFileInfo[]?", "5.0"),
        ("remaining", "remaining", "int", "5.0"),
    ),
    "GuestMappedAliases": (
        "GuestMappedAliases", None, "vim.vm.guest.AliasManager.GuestMappedAliases", "6.0", "",
        ("base64_cert", "base64Cert", "string", "6.0"),
        ("username", "username", "string", "6.0"),
        ("subjects", "subjects", "GuestAuthSubject[]", "6.0"),
    ),
    "GuestPosixFileAttributes": (
        "GuestPosixFileAttributes", "GuestFileAttributes", "vim.vm.guest.FileManager.PosixFileAttributes", "5.0", "",
        ("owner_id", "ownerId", "int?", "5.0"),
        ("group_id", "groupId", "int?", "5.0"),
        ("permissions", "permissions", "long?", "5.0"),
    ),
    "GuestProcessInfo": (
        "GuestProcessInfo", None, "vim.vm.guest.ProcessManager.ProcessInfo", "5.0", "",
        ("name", "name", "string", "5.0"),
        ("pid", "pid", "long", "5.0"),
        ("owner", "owner", "string", "5.0"),
        ("cmd_line", "cmdLine", "string", "5.0"),
        ("start_time", "startTime", "dateTime", "5.0"),
        ("end_time", "endTime", "dateTime?", "5.0"),
        ("exit_code", "exitCode", "int?", "5.0"),
    ),
    "GuestProgramSpec": (
        "GuestProgramSpec", None, "vim.vm.guest.ProcessManager.ProgramSpec", "5.0", "",
        ("program_path", "programPath", "string", "5.0"),
        ("arguments", "arguments", "string", "5.0"),
        ("working_directory", "workingDirectory", "string?", "5.0"),
        ("env_variables", "envVariables", "string[]?", "5.0"),
    ),
    "GuestRegKeyNameSpec": (
        "GuestRegKeyNameSpec", None, "vim.vm.guest.WindowsRegistryManager.RegistryKeyName", "6.0", "",
        ("registry_path", "registryPath", "string", "6.0"),
        ("wow_bitness", "wowBitness", "string", "6.0"),
    ),
    "GuestRegKeyRecordSpec": (
        "GuestRegKeyRecordSpec", None, "vim.vm.guest.WindowsRegistryManager.RegistryKeyRecord", "6.0", "",
        ("key", "key", "GuestRegKeySpec", "6.0"),
        ("fault", "fault", "MethodFault?", "6.0"),
    ),
    "GuestRegKeySpec": (
        "GuestRegKeySpec", None, "vim.vm.guest.WindowsRegistryManager.RegistryKey", "6.0", "",
        ("key_name", "keyName", "GuestRegKeyNameSpec", "6.0"),
        ("class_type", "classType", "string", "6.0"),
        ("last_written", "lastWritten", "dateTime", "6.0"),
    ),
    "GuestRegValueBinarySpec": (
        "GuestRegValueBinarySpec", "GuestRegValueDataSpec", "vim.vm.guest.WindowsRegistryManager.RegistryValueBinary", "6.0", "",
        ("value", "value", "base64Binary?", "6.0"),
    ),
    "GuestRegValueDataSpec": (
        "GuestRegValueDataSpec", None, "vim.vm.guest.WindowsRegistryManager.RegistryValueData", "6.0", "",
    ),
    "GuestRegValueDwordSpec": (
        "GuestRegValueDwordSpec", "GuestRegValueDataSpec", "vim.vm.guest.WindowsRegistryManager.RegistryValueDword", "6.0", "",
        ("value", "value", "int", "6.0"),
    ),
    "GuestRegValueExpandStringSpec": (
        "GuestRegValueExpandStringSpec", "GuestRegValueDataSpec", "vim.vm.guest.WindowsRegistryManager.RegistryValueExpandString", "6.0", "",
        ("value", "value", "string?", "6.0"),
    ),
    "GuestRegValueMultiStringSpec": (
        "GuestRegValueMultiStringSpec", "GuestRegValueDataSpec", "vim.vm.guest.WindowsRegistryManager.RegistryValueMultiString", "6.0", "",
        ("value", "value", "string[]?", "6.0"),
    ),
    "GuestRegValueNameSpec": (
        "GuestRegValueNameSpec", None, "vim.vm.guest.WindowsRegistryManager.RegistryValueName", "6.0", "",
        ("key_name", "keyName", "GuestRegKeyNameSpec", "6.0"),
        ("name", "name", "string", "6.0"),
    ),
    "GuestRegValueQwordSpec": (
        "GuestRegValueQwordSpec", "GuestRegValueDataSpec", "vim.vm.guest.WindowsRegistryManager.RegistryValueQword", "6.0", "",
        ("value", "value", "long", "6.0"),
    ),
    "GuestRegValueSpec": (
        "GuestRegValueSpec", None, "vim.vm.guest.WindowsRegistryManager.RegistryValue", "6.0", "",
        ("name", "name", "GuestRegValueNameSpec", "6.0"),
        ("data", "data", "GuestRegValueDataSpec", "6.0"),
    ),
    "GuestRegValueStringSpec": (
        "GuestRegValueStringSpec", "GuestRegValueDataSpec", "vim.vm.guest.WindowsRegistryManager.RegistryValueString", "6.0", "",
        ("value", "value", "string?", "6.0"),
    ),
    "GuestWindowsFileAttributes": (
        "GuestWindowsFileAttributes", "GuestFileAttributes", "vim.vm.guest.FileManager.WindowsFileAttributes", "5.0", "",
        ("hidden", "hidden", "boolean?", "5.0"),
        ("read_only", "readOnly", "boolean?", "5.0"),
        ("create_time", "createTime", "dateTime?", "5.0"),
    ),
    "GuestWindowsProgramSpec": (
        "GuestWindowsProgramSpec", "GuestProgramSpec", "vim.vm.guest.ProcessManager.WindowsProgramSpec", "5.0", "",
        ("start_minimized", "startMinimized", "boolean", "5.0"),
    ),
    "NamePasswordAuthentication": (
        "NamePasswordAuthentication", "GuestAuthentication", "vim.vm.guest.NamePasswordAuthentication", "5.0", "",
        ("username", "username", "string", "5.0"),
        ("password", "password", "string", "5.0", True),
    ),
    "SAMLTokenAuthentication": (
        "SAMLTokenAuthentication", "GuestAuthentication", "vim.vm.guest.SAMLTokenAuthentication", "6.0", "",
        ("token", "token", "string", "6.0", True),
        ("username", "username", "string?", "6.0"),
    ),
    "SSPIAuthentication": (
        "SSPIAuthentication", "GuestAuthentication", "vim.vm.guest.SSPIAuthentication", "5.0", "",
        ("sspi_token", "sspiToken", "string", "5.0", True),
    ),
    "TicketedSessionAuthentication": (
        "TicketedSessionAuthentication", "GuestAuthentication", "vim.vm.guest.TicketedSessionAuthentication", "5.0", "",
        ("ticket", "ticket", "string", "5.0", True),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
