# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type GuestOperationsManager."""

from __future__ import annotations

import vmodl


class GuestOperationsManager(vmodl.ManagedObject):
    """Managed object type ``GuestOperationsManager`` (vmodl ``vim.vm.guest.GuestOperationsManager``).

    Since 5.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "aliasManager": vmodl.Operation("aliasManager", result="ManagedObjectReference", nullable=True, fault="RuntimeFault", since="6.0", privilege="System.Anonymous", is_property=True),
        "authManager": vmodl.Operation("authManager", result="ManagedObjectReference", nullable=True, fault="RuntimeFault", since="5.0", privilege="System.Anonymous", is_property=True),
        "fileManager": vmodl.Operation("fileManager", result="ManagedObjectReference", nullable=True, fault="RuntimeFault", since="5.0", privilege="System.Anonymous", is_property=True),
        "guestWindowsRegistryManager": vmodl.Operation("guestWindowsRegistryManager", result="ManagedObjectReference", nullable=True, fault="RuntimeFault", since="6.0", privilege="System.Anonymous", is_property=True),
        "processManager": vmodl.Operation("processManager", result="ManagedObjectReference", nullable=True, fault="RuntimeFault", since="5.0", privilege="System.Anonymous", is_property=True),
    }

    def get_alias_manager(
        self,
    ) -> vmodl.ManagedObjectReference | None:
        """Read ``aliasManager``.

        Since 6.0. Privilege System.Anonymous. Returns a reference to a GuestAliasManager.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestOperationsManager/moId/aliasManager/get/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("aliasManager", {})
        return result

    def get_auth_manager(
        self,
    ) -> vmodl.ManagedObjectReference | None:
        """Read ``authManager``.

        Since 5.0. Privilege System.Anonymous. Returns a reference to a GuestAuthManager.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestOperationsManager/moId/authManager/get/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("authManager", {})
        return result

    def get_file_manager(
        self,
    ) -> vmodl.ManagedObjectReference | None:
        """Read ``fileManager``.

        Since 5.0. Privilege System.Anonymous. Returns a reference to a GuestFileManager.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestOperationsManager/moId/fileManager/get/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("fileManager", {})
        return result

    def get_guest_windows_registry_manager(
        self,
    ) -> vmodl.ManagedObjectReference | None:
        """Read ``guestWindowsRegistryManager``.

        Since 6.0. Privilege System.Anonymous. Returns a reference to a GuestWindowsRegistryManager.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestOperationsManager/moId/guestWindowsRegistryManager/get/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("guestWindowsRegistryManager", {})
        return result

    def get_process_manager(
        self,
    ) -> vmodl.ManagedObjectReference | None:
        """Read ``processManager``.

        Since 5.0. Privilege System.Anonymous. Returns a reference to a GuestProcessManager.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestOperationsManager/moId/processManager/get/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("processManager", {})
        return result
