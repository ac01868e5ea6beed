# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type GuestWindowsRegistryManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.guest_authentication import GuestAuthentication
    from vim25.data.guest_reg_key_name_spec import GuestRegKeyNameSpec
    from vim25.data.guest_reg_key_record_spec import GuestRegKeyRecordSpec
    from vim25.data.guest_reg_value_name_spec import GuestRegValueNameSpec
    from vim25.data.guest_reg_value_spec import GuestRegValueSpec
    from vim25.managed.virtual_machine import VirtualMachine


class GuestWindowsRegistryManager(vmodl.ManagedObject):
    """Managed object type ``GuestWindowsRegistryManager`` (vmodl
    ``vim.vm.guest.WindowsRegistryManager``).

    Since 6.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "CreateRegistryKeyInGuest": vmodl.Operation("CreateRegistryKeyInGuest", request="CreateRegistryKeyInGuestRequestType", fault="VimFault", since="6.0", vmodl_name="createRegistryKey"),
        "DeleteRegistryKeyInGuest": vmodl.Operation("DeleteRegistryKeyInGuest", request="DeleteRegistryKeyInGuestRequestType", fault="VimFault", since="6.0", vmodl_name="deleteRegistryKey"),
        "DeleteRegistryValueInGuest": vmodl.Operation("DeleteRegistryValueInGuest", request="DeleteRegistryValueInGuestRequestType", fault="VimFault", since="6.0", vmodl_name="deleteRegistryValue"),
        "ListRegistryKeysInGuest": vmodl.Operation("ListRegistryKeysInGuest", request="ListRegistryKeysInGuestRequestType", result="GuestRegKeyRecordSpec[]", nullable=True, fault="VimFault", since="6.0", vmodl_name="listRegistryKeys"),
        "ListRegistryValuesInGuest": vmodl.Operation("ListRegistryValuesInGuest", request="ListRegistryValuesInGuestRequestType", result="GuestRegValueSpec[]", nullable=True, fault="VimFault", since="6.0", vmodl_name="listRegistryValues"),
        "SetRegistryValueInGuest": vmodl.Operation("SetRegistryValueInGuest", request="SetRegistryValueInGuestRequestType", fault="VimFault", since="6.0", vmodl_name="setRegistryValue"),
    }

    def create_registry_key_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        key_name: GuestRegKeyNameSpec,
        is_volatile: bool,
        *,
        class_type: str | None = None,
    ) -> None:
        """Call ``CreateRegistryKeyInGuest``.

        vm: Wire name ``vm``. Since 6.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Modify.

        auth: Wire name ``auth``. Since 6.0.

        key_name: Wire name ``keyName``. Since 6.0.

        is_volatile: Wire name ``isVolatile``. Since 6.0.

        class_type: Wire name ``classType``. Since 6.0.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestWindowsRegistryManager/moId/CreateRegistryKeyInGuest/post/
        """
        self._invoke("CreateRegistryKeyInGuest", {"vm": vm, "auth": auth, "key_name": key_name, "is_volatile": is_volatile, "class_type": class_type})

    def delete_registry_key_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        key_name: GuestRegKeyNameSpec,
        recursive: bool,
    ) -> None:
        """Call ``DeleteRegistryKeyInGuest``.

        vm: Wire name ``vm``. Since 6.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Modify.

        auth: Wire name ``auth``. Since 6.0.

        key_name: Wire name ``keyName``. Since 6.0.

        recursive: Wire name ``recursive``. Since 6.0.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestWindowsRegistryManager/moId/DeleteRegistryKeyInGuest/post/
        """
        self._invoke("DeleteRegistryKeyInGuest", {"vm": vm, "auth": auth, "key_name": key_name, "recursive": recursive})

    def delete_registry_value_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        value_name: GuestRegValueNameSpec,
    ) -> None:
        """Call ``DeleteRegistryValueInGuest``.

        vm: Wire name ``vm``. Since 6.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Modify.

        auth: Wire name ``auth``. Since 6.0.

        value_name: Wire name ``valueName``. Since 6.0.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestWindowsRegistryManager/moId/DeleteRegistryValueInGuest/post/
        """
        self._invoke("DeleteRegistryValueInGuest", {"vm": vm, "auth": auth, "value_name": value_name})

    def list_registry_keys_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        key_name: GuestRegKeyNameSpec,
        recursive: bool,
        *,
        match_pattern: str | None = None,
    ) -> list[GuestRegKeyRecordSpec] | None:
        """Call ``ListRegistryKeysInGuest``.

        vm: Wire name ``vm``. Since 6.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Query.

        auth: Wire name ``auth``. Since 6.0.

        key_name: Wire name ``keyName``. Since 6.0.

        recursive: Wire name ``recursive``. Since 6.0.

        match_pattern: Wire name ``matchPattern``. Since 6.0.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestWindowsRegistryManager/moId/ListRegistryKeysInGuest/post/
        """
        result: list[GuestRegKeyRecordSpec] | None = self._invoke("ListRegistryKeysInGuest", {"vm": vm, "auth": auth, "key_name": key_name, "recursive": recursive, "match_pattern": match_pattern})
        return result

    def list_registry_values_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        key_name: GuestRegKeyNameSpec,
        expand_strings: bool,
        *,
        match_pattern: str | None = None,
    ) -> list[GuestRegValueSpec] | None:
        """Call ``ListRegistryValuesInGuest``.

        vm: Wire name ``vm``. Since 6.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Query.

        auth: Wire name ``auth``. Since 6.0.

        key_name: Wire name ``keyName``. Since 6.0.

        expand_strings: Wire name ``expandStrings``. Since 6.0.

        match_pattern: Wire name ``matchPattern``. Since 6.0.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestWindowsRegistryManager/moId/ListRegistryValuesInGuest/post/
        """
        result: list[GuestRegValueSpec] | None = self._invoke("ListRegistryValuesInGuest", {"vm": vm, "auth": auth, "key_name": key_name, "expand_strings": expand_strings, "match_pattern": match_pattern})
        return result

    def set_registry_value_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        value: GuestRegValueSpec,
    ) -> None:
        """Call ``SetRegistryValueInGuest``.

        vm: Wire name ``vm``. Since 6.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Modify.

        auth: Wire name ``auth``. Since 6.0.

        value: Wire name ``value``. Since 6.0.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestWindowsRegistryManager/moId/SetRegistryValueInGuest/post/
        """
        self._invoke("SetRegistryValueInGuest", {"vm": vm, "auth": auth, "value": value})
