# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type GuestAliasManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.guest_aliases import GuestAliases
    from vim25.data.guest_auth_alias_info import GuestAuthAliasInfo
    from vim25.data.guest_auth_subject import GuestAuthSubject
    from vim25.data.guest_authentication import GuestAuthentication
    from vim25.data.guest_mapped_aliases import GuestMappedAliases
    from vim25.managed.virtual_machine import VirtualMachine


class GuestAliasManager(vmodl.ManagedObject):
    """Managed object type ``GuestAliasManager`` (vmodl ``vim.vm.guest.AliasManager``).

    Since 6.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "AddGuestAlias": vmodl.Operation("AddGuestAlias", request="AddGuestAliasRequestType", fault="VimFault", since="6.0", vmodl_name="addAlias"),
        "ListGuestAliases": vmodl.Operation("ListGuestAliases", request="ListGuestAliasesRequestType", result="GuestAliases[]", nullable=True, fault="VimFault", since="6.0", vmodl_name="listAliases"),
        "ListGuestMappedAliases": vmodl.Operation("ListGuestMappedAliases", request="ListGuestMappedAliasesRequestType", result="GuestMappedAliases[]", nullable=True, fault="VimFault", since="6.0", vmodl_name="listMappedAliases"),
        "RemoveGuestAlias": vmodl.Operation("RemoveGuestAlias", request="RemoveGuestAliasRequestType", fault="VimFault", since="6.0", vmodl_name="removeAlias"),
        "RemoveGuestAliasByCert": vmodl.Operation("RemoveGuestAliasByCert", request="RemoveGuestAliasByCertRequestType", fault="VimFault", since="6.0", vmodl_name="removeAliasByCert"),
    }

    def add_guest_alias(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        username: str,
        map_cert: bool,
        base64_cert: str,
        alias_info: GuestAuthAliasInfo,
    ) -> None:
        """Call ``AddGuestAlias``.

        vm: Wire name ``vm``. Since 6.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.ModifyAliases.

        auth: Wire name ``auth``. Since 6.0.

        username: Wire name ``username``. Since 6.0.

        map_cert: Wire name ``mapCert``. Since 6.0.

        base64_cert: Wire name ``base64Cert``. Since 6.0.

        alias_info: Wire name ``aliasInfo``. Since 6.0.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestAliasManager/moId/AddGuestAlias/post/
        """
        self._invoke("AddGuestAlias", {"vm": vm, "auth": auth, "username": username, "map_cert": map_cert, "base64_cert": base64_cert, "alias_info": alias_info})

    def list_guest_aliases(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        username: str,
    ) -> list[GuestAliases] | None:
        """Call ``ListGuestAliases``.

        vm: Wire name ``vm``. Since 6.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.QueryAliases.

        auth: Wire name ``auth``. Since 6.0.

        username: Wire name ``username``. Since 6.0.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestAliasManager/moId/ListGuestAliases/post/
        """
        result: list[GuestAliases] | None = self._invoke("ListGuestAliases", {"vm": vm, "auth": auth, "username": username})
        return result

    def list_guest_mapped_aliases(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
    ) -> list[GuestMappedAliases] | None:
        """Call ``ListGuestMappedAliases``.

        vm: Wire name ``vm``. Since 6.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.QueryAliases.

        auth: Wire name ``auth``. Since 6.0.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestAliasManager/moId/ListGuestMappedAliases/post/
        """
        result: list[GuestMappedAliases] | None = self._invoke("ListGuestMappedAliases", {"vm": vm, "auth": auth})
        return result

    def remove_guest_alias(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        username: str,
        base64_cert: str,
        subject: GuestAuthSubject,
    ) -> None:
        """Call ``RemoveGuestAlias``.

        vm: Wire name ``vm``. Since 6.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.ModifyAliases.

        auth: Wire name ``auth``. Since 6.0.

        username: Wire name ``username``. Since 6.0.

        base64_cert: Wire name ``base64Cert``. Since 6.0.

        subject: Wire name ``subject``. Since 6.0.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestAliasManager/moId/RemoveGuestAlias/post/
        """
        self._invoke("RemoveGuestAlias", {"vm": vm, "auth": auth, "username": username, "base64_cert": base64_cert, "subject": subject})

    def remove_guest_alias_by_cert(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        username: str,
        base64_cert: str,
    ) -> None:
        """Call ``RemoveGuestAliasByCert``.

        vm: Wire name ``vm``. Since 6.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.ModifyAliases.

        auth: Wire name ``auth``. Since 6.0.

        username: Wire name ``username``. Since 6.0.

        base64_cert: Wire name ``base64Cert``. Since 6.0.

        Since 6.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestAliasManager/moId/RemoveGuestAliasByCert/post/
        """
        self._invoke("RemoveGuestAliasByCert", {"vm": vm, "auth": auth, "username": username, "base64_cert": base64_cert})
