# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type VirtualMachineGuestCustomizationManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.customization_spec import CustomizationSpec
    from vim25.data.guest_authentication import GuestAuthentication
    from vim25.data.option_value import OptionValue
    from vim25.managed.virtual_machine import VirtualMachine


class VirtualMachineGuestCustomizationManager(vmodl.ManagedObject):
    """Managed object type ``VirtualMachineGuestCustomizationManager`` (vmodl
    ``vim.vm.GuestCustomizationManager``).

    Since 6.8.7.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "AbortCustomization_Task": vmodl.Operation("AbortCustomization_Task", request="AbortCustomizationRequestType", result="ManagedObjectReference", fault="VimFault", since="6.8.7", vmodl_name="abortCustomization", privilege="VirtualMachine.Provisioning.Customize"),
        "CustomizeGuest_Task": vmodl.Operation("CustomizeGuest_Task", request="CustomizeGuestRequestType", result="ManagedObjectReference", fault="VimFault", since="6.8.7", vmodl_name="customize", privilege="VirtualMachine.Provisioning.Customize"),
        "StartGuestNetwork_Task": vmodl.Operation("StartGuestNetwork_Task", request="StartGuestNetworkRequestType", result="ManagedObjectReference", fault="VimFault", since="6.8.7", vmodl_name="startNetwork", privilege="VirtualMachine.Provisioning.Customize"),
    }

    def abort_customization_task(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
    ) -> vmodl.ManagedObjectReference:
        """Call ``AbortCustomization_Task``.

        vm: Wire name ``vm``. Since 6.8.7. Refers to a VirtualMachine.

        auth: Wire name ``auth``. Since 6.8.7.

        Since 6.8.7. Privilege VirtualMachine.Provisioning.Customize. Returns a reference to a Task.

        Raises TaskInProgress, InvalidState, InvalidGuestLogin, GuestPermissionDenied,
        CustomizationFault, InvalidPowerState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineGuestCustomizationManager/moId/AbortCustomization_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("AbortCustomization_Task", {"vm": vm, "auth": auth})
        return result

    def customize_guest_task(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
        spec: CustomizationSpec,
        *,
        config_params: list[OptionValue] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CustomizeGuest_Task``.

        vm: Wire name ``vm``. Since 6.8.7. Refers to a VirtualMachine.

        auth: Wire name ``auth``. Since 6.8.7.

        spec: Wire name ``spec``. Since 6.8.7.

        config_params: Wire name ``configParams``. Since 6.8.7. Secret.

        Since 6.8.7. Privilege VirtualMachine.Provisioning.Customize. Returns a reference to a Task.

        Raises TaskInProgress, InvalidState, InvalidGuestLogin, GuestPermissionDenied,
        CustomizationFault, InvalidPowerState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineGuestCustomizationManager/moId/CustomizeGuest_Task/post/
        """
        config_params = vmodl.concealed(config_params)
        result: vmodl.ManagedObjectReference = self._invoke("CustomizeGuest_Task", {"vm": vm, "auth": auth, "spec": spec, "config_params": config_params})
        return result

    def start_guest_network_task(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        auth: GuestAuthentication,
    ) -> vmodl.ManagedObjectReference:
        """Call ``StartGuestNetwork_Task``.

        vm: Wire name ``vm``. Since 6.8.7. Refers to a VirtualMachine.

        auth: Wire name ``auth``. Since 6.8.7.

        Since 6.8.7. Privilege VirtualMachine.Provisioning.Customize. Returns a reference to a Task.

        Raises TaskInProgress, InvalidState, InvalidGuestLogin, GuestPermissionDenied,
        CustomizationFault, InvalidPowerState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineGuestCustomizationManager/moId/StartGuestNetwork_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("StartGuestNetwork_Task", {"vm": vm, "auth": auth})
        return result
