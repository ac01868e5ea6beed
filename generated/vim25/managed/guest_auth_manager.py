# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type GuestAuthManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.guest_authentication import GuestAuthentication
    from vim25.managed.virtual_machine import VirtualMachine


class GuestAuthManager(vmodl.ManagedObject):
    """Managed object type ``GuestAuthManager`` (vmodl ``vim.vm.guest.AuthManager``).

    Since 5.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "AcquireCredentialsInGuest": vmodl.Operation("AcquireCredentialsInGuest", request="AcquireCredentialsInGuestRequestType", result="GuestAuthentication", fault="VimFault", since="5.0", vmodl_name="acquireCredentials"),
        "ReleaseCredentialsInGuest": vmodl.Operation("ReleaseCredentialsInGuest", request="ReleaseCredentialsInGuestRequestType", fault="VimFault", since="5.0", vmodl_name="releaseCredentials"),
        "ValidateCredentialsInGuest": vmodl.Operation("ValidateCredentialsInGuest", request="ValidateCredentialsInGuestRequestType", fault="VimFault", since="5.0", vmodl_name="validateCredentials"),
    }

    def acquire_credentials_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        requested_auth: GuestAuthentication,
        *,
        session_id: int | None = None,
    ) -> GuestAuthentication:
        """Call ``AcquireCredentialsInGuest``.

        vm: Wire name ``vm``. Since 5.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Query.

        requested_auth: Wire name ``requestedAuth``. Since 5.0.

        session_id: Wire name ``sessionID``. Since 5.0.

        Since 5.0.

        Raises GuestOperationsFault, TaskInProgress, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestAuthManager/moId/AcquireCredentialsInGuest/post/
        """
        result: GuestAuthentication = self._invoke("AcquireCredentialsInGuest", {"vm": vm, "requested_auth": requested_auth, "session_id": session_id})
        return result

    def release_credentials_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
    ) -> None:
        """Call ``ReleaseCredentialsInGuest``.

        vm: Wire name ``vm``. Since 5.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Query.

        auth: Wire name ``auth``. Since 5.0.

        Since 5.0.

        Raises GuestOperationsFault, TaskInProgress, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestAuthManager/moId/ReleaseCredentialsInGuest/post/
        """
        self._invoke("ReleaseCredentialsInGuest", {"vm": vm, "auth": auth})

    def validate_credentials_in_guest(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
    ) -> None:
        """Call ``ValidateCredentialsInGuest``.

        vm: Wire name ``vm``. Since 5.0. Refers to a VirtualMachine. Privilege
        VirtualMachine.GuestOperations.Query.

        auth: Wire name ``auth``. Since 5.0.

        Since 5.0.

        Raises GuestOperationsFault, InvalidState, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/GuestAuthManager/moId/ValidateCredentialsInGuest/post/
        """
        self._invoke("ValidateCredentialsInGuest", {"vm": vm, "auth": auth})
