# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.vm.guest``."""

import vmodl

from vim25.data.vim_vm_guest import FileTransferInformation, GuestAliases, GuestAuthAliasInfo, GuestAuthSubject, GuestAuthentication, GuestFileAttributes, GuestListFileInfo, GuestMappedAliases, GuestProcessInfo, GuestProgramSpec, GuestRegKeyNameSpec, GuestRegKeyRecordSpec, GuestRegValueNameSpec, GuestRegValueSpec
from vim25.managed.vim import VirtualMachine

class GuestAliasManager(vmodl.ManagedObject):
    """``vim.vm.guest.AliasManager``. Since 6.0."""
    def add_guest_alias(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, username: str, map_cert: bool, base64_cert: str, alias_info: GuestAuthAliasInfo) -> None:
        """Call ``AddGuestAlias``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.ModifyAliases.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestAliasManager/moId/AddGuestAlias/post/
        """
    def list_guest_aliases(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, username: str) -> list[GuestAliases] | None:
        """Call ``ListGuestAliases``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.QueryAliases.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestAliasManager/moId/ListGuestAliases/post/
        """
    def list_guest_mapped_aliases(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication) -> list[GuestMappedAliases] | None:
        """Call ``ListGuestMappedAliases``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.QueryAliases.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestAliasManager/moId/ListGuestMappedAliases/post/
        """
    def remove_guest_alias(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, username: str, base64_cert: str, subject: GuestAuthSubject) -> None:
        """Call ``RemoveGuestAlias``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.ModifyAliases.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestAliasManager/moId/RemoveGuestAlias/post/
        """
    def remove_guest_alias_by_cert(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, username: str, base64_cert: str) -> None:
        """Call ``RemoveGuestAliasByCert``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.ModifyAliases.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestAliasManager/moId/RemoveGuestAliasByCert/post/
        """

class GuestAuthManager(vmodl.ManagedObject):
    """``vim.vm.guest.AuthManager``. Since 5.0."""
    def acquire_credentials_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, requested_auth: GuestAuthentication, *, session_id: int | None = None) -> GuestAuthentication:
        """Call ``AcquireCredentialsInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Query.

        Since 5.0.

        Raises GuestOperationsFault, TaskInProgress, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestAuthManager/moId/AcquireCredentialsInGuest/post/
        """
    def release_credentials_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication) -> None:
        """Call ``ReleaseCredentialsInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Query.

        Since 5.0.

        Raises GuestOperationsFault, TaskInProgress, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestAuthManager/moId/ReleaseCredentialsInGuest/post/
        """
    def validate_credentials_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication) -> None:
        """Call ``ValidateCredentialsInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Query.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestAuthManager/moId/ValidateCredentialsInGuest/post/
        """

class GuestFileManager(vmodl.ManagedObject):
    """``vim.vm.guest.FileManager``. Since 5.0."""
    def change_file_attributes_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, guest_file_path: str, file_attributes: GuestFileAttributes) -> None:
        """Call ``ChangeFileAttributesInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Modify.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/ChangeFileAttributesInGuest/post/
        """
    def create_temporary_directory_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, prefix: str, suffix: str, *, directory_path: str | None = None) -> str:
        """Call ``CreateTemporaryDirectoryInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Modify.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/CreateTemporaryDirectoryInGuest/post/
        """
    def create_temporary_file_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, prefix: str, suffix: str, *, directory_path: str | None = None) -> str:
        """Call ``CreateTemporaryFileInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Modify.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/CreateTemporaryFileInGuest/post/
        """
    def delete_directory_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, directory_path: str, recursive: bool) -> None:
        """Call ``DeleteDirectoryInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Modify.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/DeleteDirectoryInGuest/post/
        """
    def delete_file_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, file_path: str) -> None:
        """Call ``DeleteFileInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Modify.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/DeleteFileInGuest/post/
        """
    def initiate_file_transfer_from_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, guest_file_path: str) -> FileTransferInformation:
        """Call ``InitiateFileTransferFromGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Query.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/InitiateFileTransferFromGuest/post/
        """
    def initiate_file_transfer_to_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, guest_file_path: str, file_attributes: GuestFileAttributes, file_size: int, overwrite: bool) -> str:
        """Call ``InitiateFileTransferToGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Modify.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/InitiateFileTransferToGuest/post/
        """
    def list_files_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, file_path: str, *, index: int | None = None, max_results: int | None = None, match_pattern: str | None = None) -> GuestListFileInfo:
        """Call ``ListFilesInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Query.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/ListFilesInGuest/post/
        """
    def make_directory_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, directory_path: str, create_parent_directories: bool) -> None:
        """Call ``MakeDirectoryInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Modify.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/MakeDirectoryInGuest/post/
        """
    def move_directory_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, src_directory_path: str, dst_directory_path: str) -> None:
        """Call ``MoveDirectoryInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Modify.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/MoveDirectoryInGuest/post/
        """
    def move_file_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, src_file_path: str, dst_file_path: str, overwrite: bool) -> None:
        """Call ``MoveFileInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Modify.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestFileManager/moId/MoveFileInGuest/post/
        """

class GuestOperationsManager(vmodl.ManagedObject):
    """``vim.vm.guest.GuestOperationsManager``. Since 5.0."""
    def get_alias_manager(self) -> GuestAliasManager | None:
        """Read ``aliasManager``.

        Since 6.0. Privilege System.Anonymous.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestOperationsManager/moId/aliasManager/get/
        """
    def get_auth_manager(self) -> GuestAuthManager | None:
        """Read ``authManager``.

        Since 5.0. Privilege System.Anonymous.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestOperationsManager/moId/authManager/get/
        """
    def get_file_manager(self) -> GuestFileManager | None:
        """Read ``fileManager``.

        Since 5.0. Privilege System.Anonymous.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestOperationsManager/moId/fileManager/get/
        """
    def get_guest_windows_registry_manager(self) -> GuestWindowsRegistryManager | None:
        """Read ``guestWindowsRegistryManager``.

        Since 6.0. Privilege System.Anonymous.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestOperationsManager/moId/guestWindowsRegistryManager/get/
        """
    def get_process_manager(self) -> GuestProcessManager | None:
        """Read ``processManager``.

        Since 5.0. Privilege System.Anonymous.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestOperationsManager/moId/processManager/get/
        """

class GuestProcessManager(vmodl.ManagedObject):
    """``vim.vm.guest.ProcessManager``. Since 5.0."""
    def list_processes_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, *, pids: list[int] | None = None) -> list[GuestProcessInfo] | None:
        """Call ``ListProcessesInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Query.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestProcessManager/moId/ListProcessesInGuest/post/
        """
    def read_environment_variable_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, *, names: list[str] | None = None) -> list[str] | None:
        """Call ``ReadEnvironmentVariableInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Query.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestProcessManager/moId/ReadEnvironmentVariableInGuest/post/
        """
    def start_program_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, spec: GuestProgramSpec) -> int:
        """Call ``StartProgramInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Execute.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestProcessManager/moId/StartProgramInGuest/post/
        """
    def terminate_process_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, pid: int) -> None:
        """Call ``TerminateProcessInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Execute.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestProcessManager/moId/TerminateProcessInGuest/post/
        """

class GuestWindowsRegistryManager(vmodl.ManagedObject):
    """``vim.vm.guest.WindowsRegistryManager``. Since 6.0."""
    def create_registry_key_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, key_name: GuestRegKeyNameSpec, is_volatile: bool, *, class_type: str | None = None) -> None:
        """Call ``CreateRegistryKeyInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Modify.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestWindowsRegistryManager/moId/CreateRegistryKeyInGuest/post/
        """
    def delete_registry_key_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, key_name: GuestRegKeyNameSpec, recursive: bool) -> None:
        """Call ``DeleteRegistryKeyInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Modify.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestWindowsRegistryManager/moId/DeleteRegistryKeyInGuest/post/
        """
    def delete_registry_value_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, value_name: GuestRegValueNameSpec) -> None:
        """Call ``DeleteRegistryValueInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Modify.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestWindowsRegistryManager/moId/DeleteRegistryValueInGuest/post/
        """
    def list_registry_keys_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, key_name: GuestRegKeyNameSpec, recursive: bool, *, match_pattern: str | None = None) -> list[GuestRegKeyRecordSpec] | None:
        """Call ``ListRegistryKeysInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Query.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestWindowsRegistryManager/moId/ListRegistryKeysInGuest/post/
        """
    def list_registry_values_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, key_name: GuestRegKeyNameSpec, expand_strings: bool, *, match_pattern: str | None = None) -> list[GuestRegValueSpec] | None:
        """Call ``ListRegistryValuesInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Query.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestWindowsRegistryManager/moId/ListRegistryValuesInGuest/post/
        """
    def set_registry_value_in_guest(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, value: GuestRegValueSpec) -> None:
        """Call ``SetRegistryValueInGuest``.

        vm: Refers to a VirtualMachine. Privilege VirtualMachine.GuestOperations.Modify.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestWindowsRegistryManager/moId/SetRegistryValueInGuest/post/
        """
