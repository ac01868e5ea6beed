# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type VirtualMachineSnapshot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.extensible_managed_object import ExtensibleManagedObject

if TYPE_CHECKING:
    from vim25.managed.host_system import HostSystem
    from vim25.data.virtual_machine_config_info import VirtualMachineConfigInfo


class VirtualMachineSnapshot(ExtensibleManagedObject):
    """Managed object type ``VirtualMachineSnapshot`` (vmodl ``vim.vm.Snapshot``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **ExtensibleManagedObject._operations,
        "ExportSnapshot": vmodl.Operation("ExportSnapshot", result="ManagedObjectReference", fault="VimFault", since="5.5", vmodl_name="exportSnapshot", privilege="VApp.Export"),
        "childSnapshot": vmodl.Operation("childSnapshot", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="4.1", is_property=True),
        "config": vmodl.Operation("config", result="VirtualMachineConfigInfo", fault="RuntimeFault", since="2.0", is_property=True),
        "vm": vmodl.Operation("vm", result="ManagedObjectReference", fault="RuntimeFault", since="6.0", is_property=True),
        "RemoveSnapshot_Task": vmodl.Operation("RemoveSnapshot_Task", request="RemoveSnapshotRequestType", result="ManagedObjectReference", fault="TaskInProgress", since="2.0", vmodl_name="remove", privilege="VirtualMachine.State.RemoveSnapshot"),
        "RenameSnapshot": vmodl.Operation("RenameSnapshot", request="RenameSnapshotRequestType", fault="VimFault", since="2.0", vmodl_name="rename", privilege="VirtualMachine.State.RenameSnapshot"),
        "RevertToSnapshot_Task": vmodl.Operation("RevertToSnapshot_Task", request="RevertToSnapshotRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="revert", privilege="VirtualMachine.State.RevertToSnapshot"),
    }

    def export_snapshot(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ExportSnapshot``.

        Since 5.5. Privilege VApp.Export. Returns a reference to a HttpNfcLease.

        Raises TaskInProgress, InvalidState, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineSnapshot/moId/ExportSnapshot/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ExportSnapshot", {})
        return result

    def get_child_snapshot(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``childSnapshot``.

        Since 4.1. Returns a reference to a VirtualMachineSnapshot.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineSnapshot/moId/childSnapshot/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("childSnapshot", {})
        return result

    def get_config(
        self,
    ) -> VirtualMachineConfigInfo:
        """Read ``config``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineSnapshot/moId/config/get/
        """
        result: VirtualMachineConfigInfo = self._invoke("config", {})
        return result

    def get_vm(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Read ``vm``.

        Since 6.0. Returns a reference to a VirtualMachine.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineSnapshot/moId/vm/get/
        """
        result: vmodl.ManagedObjectReference = self._invoke("vm", {})
        return result

    def remove_snapshot_task(
        self,
        remove_children: bool,
        *,
        consolidate: bool | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``RemoveSnapshot_Task``.

        remove_children: Wire name ``removeChildren``. Since 2.0.

        consolidate: Wire name ``consolidate``. Since 5.0.

        Since 2.0. Privilege VirtualMachine.State.RemoveSnapshot. Returns a reference to a Task.

        Raises TaskInProgress, or another TaskInProgress.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineSnapshot/moId/RemoveSnapshot_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("RemoveSnapshot_Task", {"remove_children": remove_children, "consolidate": consolidate})
        return result

    def rename_snapshot(
        self,
        *,
        name: str | None = None,
        description: str | None = None,
    ) -> None:
        """Call ``RenameSnapshot``.

        name: Wire name ``name``. Since 2.0.

        description: Wire name ``description``. Since 2.0.

        Since 2.0. Privilege VirtualMachine.State.RenameSnapshot.

        Raises InvalidName, TaskInProgress, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineSnapshot/moId/RenameSnapshot/post/
        """
        self._invoke("RenameSnapshot", {"name": name, "description": description})

    def revert_to_snapshot_task(
        self,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
        suppress_power_on: bool | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``RevertToSnapshot_Task``.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem.

        suppress_power_on: Wire name ``suppressPowerOn``. Since 2.5u2server.

        Since 2.0. Privilege VirtualMachine.State.RevertToSnapshot. Returns a reference to a Task.

        Raises TaskInProgress, InsufficientResourcesFault, InvalidState, FileFault, VmConfigFault,
        or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineSnapshot/moId/RevertToSnapshot_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("RevertToSnapshot_Task", {"host": host, "suppress_power_on": suppress_power_on})
        return result
