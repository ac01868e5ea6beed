# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.vm.guest``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "GuestAliasManager": (
        None, "vim.vm.guest.AliasManager", "6.0", "",
        {
            "add_guest_alias": {"name": "AddGuestAlias", "request": "AddGuestAliasRequestType", "since": "6.0", "vmodl_name": "addAlias", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "6.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "6.0"),
                ("username", "username", "string", "6.0"),
                ("map_cert", "mapCert", "boolean", "6.0"),
                ("base64_cert", "base64Cert", "string", "6.0"),
                ("alias_info", "aliasInfo", "GuestAuthAliasInfo", "6.0"),
            )},
            "list_guest_aliases": {"name": "ListGuestAliases", "request": "ListGuestAliasesRequestType", "result": "GuestAliases[]", "nullable": True, "since": "6.0", "vmodl_name": "listAliases", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "6.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "6.0"),
                ("username", "username", "string", "6.0"),
            )},
            "list_guest_mapped_aliases": {"name": "ListGuestMappedAliases", "request": "ListGuestMappedAliasesRequestType", "result": "GuestMappedAliases[]", "nullable": True, "since": "6.0", "vmodl_name": "listMappedAliases", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "6.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "6.0"),
            )},
            "remove_guest_alias": {"name": "RemoveGuestAlias", "request": "RemoveGuestAliasRequestType", "since": "6.0", "vmodl_name": "removeAlias", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "6.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "6.0"),
                ("username", "username", "string", "6.0"),
                ("base64_cert", "base64Cert", "string", "6.0"),
                ("subject", "subject", "GuestAuthSubject", "6.0"),
            )},
            "remove_guest_alias_by_cert": {"name": "RemoveGuestAliasByCert", "request": "RemoveGuestAliasByCertRequestType", "since": "6.0", "vmodl_name": "removeAliasByCert", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "6.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "6.0"),
                ("username", "username", "string", "6.0"),
                ("base64_cert", "base64Cert", "string", "6.0"),
            )},
        },
    ),
    "GuestAuthManager": (
        None, "vim.vm.guest.AuthManager", "5.0", "",
        {
            "acquire_credentials_in_guest": {"name": "AcquireCredentialsInGuest", "request": "AcquireCredentialsInGuestRequestType", "result": "GuestAuthentication", "since": "5.0", "vmodl_name": "acquireCredentials", "faults": ("GuestOperationsFault", "TaskInProgress", "InvalidState"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
                ("requested_auth", "requestedAuth", "GuestAuthentication", "5.0"),
                ("session_id", "sessionID", "long?", "5.0"),
            )},
            "release_credentials_in_guest": {"name": "ReleaseCredentialsInGuest", "request": "ReleaseCredentialsInGuestRequestType", "since": "5.0", "vmodl_name": "releaseCredentials", "faults": ("GuestOperationsFault", "TaskInProgress", "InvalidState"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "5.0"),
            )},
            "validate_credentials_in_guest": {"name": "ValidateCredentialsInGuest", "request": "ValidateCredentialsInGuestRequestType", "since": "5.0", "vmodl_name": "validateCredentials", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "5.0"),
            )},
        },
    ),
    "GuestFileManager": (
        None, "vim.vm.guest.FileManager", "5.0", "",
        {
            "change_file_attributes_in_guest": {"name": "ChangeFileAttributesInGuest", "request": "ChangeFileAttributesInGuestRequestType", "since": "5.0", "vmodl_name": "changeFileAttributes", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress", "FileFault"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "5.0"),
                ("guest_file_path", "guestFilePath", "string", "5.0"),
                ("file_attributes", "fileAttributes", "GuestFileAttributes", "5.0"),
            )},
            "create_temporary_directory_in_guest": {"name": "CreateTemporaryDirectoryInGuest", "request": "CreateTemporaryDirectoryInGuestRequestType", "result": "string", "since": "5.0", "vmodl_name": "createTemporaryDirectory", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress", "FileFault"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "5.0"),
                ("prefix", "prefix", "string", "5.0"),
                ("suffix", "suffix", "string", "5.0"),
                ("directory_path", "directoryPath", "string?", "5.0"),
            )},
            "create_temporary_file_in_guest": {"name": "CreateTemporaryFileInGuest", "request": "CreateTemporaryFileInGuestRequestType", "result": "string", "since": "5.0", "vmodl_name": "createTemporaryFile", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress", "FileFault"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "5.0"),
                ("prefix", "prefix", "string", "5.0"),
                ("suffix", "suffix", "string", "5.0"),
                ("directory_path", "directoryPath", "string?", "5.0"),
            )},
            "delete_directory_in_guest": {"name": "DeleteDirectoryInGuest", "request": "DeleteDirectoryInGuestRequestType", "since": "5.0", "vmodl_name": "deleteDirectory", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress", "FileFault"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "5.0"),
                ("directory_path", "directoryPath", "string", "5.0"),
                ("recursive", "recursive", "boolean", "5.0"),
            )},
            "delete_file_in_guest": {"name": "DeleteFileInGuest", "request": "DeleteFileInGuestRequestType", "since": "5.0", "vmodl_name": "deleteFile", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress", "FileFault"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "5.0"),
                ("file_path", "filePath", "string", "5.0"),
            )},
            "initiate_file_transfer_from_guest": {"name": "InitiateFileTransferFromGuest", "request": "InitiateFileTransferFromGuestRequestType", "result": "FileTransferInformation", "since": "5.0", "vmodl_name": "initiateFileTransferFromGuest", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress", "FileFault"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "5.0"),
                ("guest_file_path", "guestFilePath", "string", "5.0"),
            )},
            "initiate_file_transfer_to_guest": {"name": "InitiateFileTransferToGuest", "request": "InitiateFileTransferToGuestRequestType", "result": "string", "secret_result": True, "since": "5.0", "vmodl_name": "initiateFileTransferToGuest", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress", "FileFault"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "5.0"),
                ("guest_file_path", "guestFilePath", "string", "5.0"),
                ("file_attributes", "fileAttributes", "GuestFileAttributes", "5.0"),
                ("file_size", "fileSize", "long", "5.0"),
                ("overwrite", "overwrite", "boolean", "5.0"),
            )},
            "list_files_in_guest": {"name": "ListFilesInGuest", "request": "ListFilesInGuestRequestType", "result": "GuestListFileInfo", "since": "5.0", "vmodl_name": "listFiles", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress", "FileFault"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "5.0"),
                ("file_path", "filePath", "string", "5.0"),
                ("index", "index", "int?", "5.0"),
                ("max_results", "maxResults", "int?", "5.0"),
                ("match_pattern", "matchPattern", "string?", "5.0"),
            )},
            "make_directory_in_guest": {"name": "MakeDirectoryInGuest", "request": "MakeDirectoryInGuestRequestType", "since": "5.0", "vmodl_name": "makeDirectory", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress", "FileFault"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "5.0"),
                ("directory_path", "directoryPath", "string", "5.0"),
                ("create_parent_directories", "createParentDirectories", "boolean", "5.0"),
            )},
            "move_directory_in_guest": {"name": "MoveDirectoryInGuest", "request": "MoveDirectoryInGuestRequestType", "since": "5.0", "vmodl_name": "moveDirectory", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress", "FileFault"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "5.0"),
                ("src_directory_path", "srcDirectoryPath", "string", "5.0"),
                ("dst_directory_path", "dstDirectoryPath", "string", "5.0"),
            )},
            "move_file_in_guest": {"name": "MoveFileInGuest", "request": "MoveFileInGuestRequestType", "since": "5.0", "vmodl_name": "moveFile", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress", "FileFault"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "5.0"),
                ("src_file_path", "srcFilePath", "string", "5.0"),
                ("dst_file_path", "dstFilePath", "string", "5.0"),
                ("overwrite", "overwrite", "boolean", "5.0"),
            )},
        },
    ),
    "GuestOperationsManager": (
        None, "vim.vm.guest.GuestOperationsManager", "5.0", "",
        {
            "get_alias_manager": {"name": "aliasManager", "is_property": True, "result": "ManagedObjectReference", "nullable": True, "target": "GuestAliasManager", "since": "6.0", "privilege": "System.Anonymous"},
            "get_auth_manager": {"name": "authManager", "is_property": True, "result": "ManagedObjectReference", "nullable": True, "target": "GuestAuthManager", "since": "5.0", "privilege": "System.Anonymous"},
            "get_file_manager": {"name": "fileManager", "is_property": True, "result": "ManagedObjectReference", "nullable": True, "target": "GuestFileManager", "since": "5.0", "privilege": "System.Anonymous"},
            "get_guest_windows_registry_manager": {"name": "guestWindowsRegistryManager", "is_property": True, "result": "ManagedObjectReference", "nullable": True, "target": "GuestWindowsRegistryManager", "since": "6.0", "privilege": "System.Anonymous"},
            "get_process_manager": {"name": "processManager", "is_property": True, "result": "ManagedObjectReference", "nullable": True, "target": "GuestProcessManager", "since": "5.0", "privilege": "System.Anonymous"},
        },
    ),
    "GuestProcessManager": (
        None, "vim.vm.guest.ProcessManager", "5.0", "",
        {
            "list_processes_in_guest": {"name": "ListProcessesInGuest", "request": "ListProcessesInGuestRequestType", "result": "GuestProcessInfo[]", "nullable": True, "since": "5.0", "vmodl_name": "listProcesses", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "5.0"),
                ("pids", "pids", "long[]?", "5.0"),
            )},
            "read_environment_variable_in_guest": {"name": "ReadEnvironmentVariableInGuest", "request": "ReadEnvironmentVariableInGuestRequestType", "result": "string[]", "nullable": True, "since": "5.0", "vmodl_name": "readEnvironmentVariable", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "5.0"),
                ("names", "names", "string[]?", "5.0"),
            )},
            "start_program_in_guest": {"name": "StartProgramInGuest", "request": "StartProgramInGuestRequestType", "result": "long", "since": "5.0", "vmodl_name": "startProgram", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress", "FileFault"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "5.0"),
                ("spec", "spec", "GuestProgramSpec", "5.0"),
            )},
            "terminate_process_in_guest": {"name": "TerminateProcessInGuest", "request": "TerminateProcessInGuestRequestType", "since": "5.0", "vmodl_name": "terminateProcess", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "5.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "5.0"),
                ("pid", "pid", "long", "5.0"),
            )},
        },
    ),
    "GuestWindowsRegistryManager": (
        None, "vim.vm.guest.WindowsRegistryManager", "6.0", "",
        {
            "create_registry_key_in_guest": {"name": "CreateRegistryKeyInGuest", "request": "CreateRegistryKeyInGuestRequestType", "since": "6.0", "vmodl_name": "createRegistryKey", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "6.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "6.0"),
                ("key_name", "keyName", "GuestRegKeyNameSpec", "6.0"),
                ("is_volatile", "isVolatile", "boolean", "6.0"),
                ("class_type", "classType", "string?", "6.0"),
            )},
            "delete_registry_key_in_guest": {"name": "DeleteRegistryKeyInGuest", "request": "DeleteRegistryKeyInGuestRequestType", "since": "6.0", "vmodl_name": "deleteRegistryKey", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "6.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "6.0"),
                ("key_name", "keyName", "GuestRegKeyNameSpec", "6.0"),
                ("recursive", "recursive", "boolean", "6.0"),
            )},
            "delete_registry_value_in_guest": {"name": "DeleteRegistryValueInGuest", "request": "DeleteRegistryValueInGuestRequestType", "since": "6.0", "vmodl_name": "deleteRegistryValue", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "6.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "6.0"),
                ("value_name", "valueName", "GuestRegValueNameSpec", "6.0"),
            )},
            "list_registry_keys_in_guest": {"name": "ListRegistryKeysInGuest", "request": "ListRegistryKeysInGuestRequestType", "result": "GuestRegKeyRecordSpec[]", "nullable": True, "since": "6.0", "vmodl_name": "listRegistryKeys", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "6.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "6.0"),
                ("key_name", "keyName", "GuestRegKeyNameSpec", "6.0"),
                ("recursive", "recursive", "boolean", "6.0"),
                ("match_pattern", "matchPattern", "string?", "6.0"),
            )},
            "list_registry_values_in_guest": {"name": "ListRegistryValuesInGuest", "request": "ListRegistryValuesInGuestRequestType", "result": "GuestRegValueSpec[]", "nullable": True, "since": "6.0", "vmodl_name": "listRegistryValues", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "6.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "6.0"),
                ("key_name", "keyName", "GuestRegKeyNameSpec", "6.0"),
                ("expand_strings", "expandStrings", "boolean", "6.0"),
                ("match_pattern", "matchPattern", "string?", "6.0"),
            )},
            "set_registry_value_in_guest": {"name": "SetRegistryValueInGuest", "request": "SetRegistryValueInGuestRequestType", "since": "6.0", "vmodl_name": "setRegistryValue", "faults": ("GuestOperationsFault", "InvalidState", "TaskInProgress"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "6.0", False, "VirtualMachine"),
                ("auth", "auth", "GuestAuthentication", "6.0"),
                ("value", "value", "GuestRegValueSpec", "6.0"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
