# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type VirtualApp."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.resource_pool import ResourcePool

if TYPE_CHECKING:
    from vim25.managed.managed_entity import ManagedEntity
    from vim25.data.v_app_clone_spec import VAppCloneSpec
    from vim25.data.v_app_config_info import VAppConfigInfo
    from vim25.data.v_app_config_spec import VAppConfigSpec
    from vim25.data.virtual_app_link_info import VirtualAppLinkInfo


class VirtualApp(ResourcePool):
    """Managed object type ``VirtualApp`` (vmodl ``vim.VirtualApp``).

    Since 4.0.
    """

    __slots__ = ()
    _operations = {
        **ResourcePool._operations,
        "CloneVApp_Task": vmodl.Operation("CloneVApp_Task", request="CloneVAppRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="clone", privilege="VApp.Clone"),
        "ExportVApp": vmodl.Operation("ExportVApp", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="exportVApp", privilege="VApp.Export"),
        "childLink": vmodl.Operation("childLink", result="VirtualAppLinkInfo[]", nullable=True, fault="RuntimeFault", since="4.1", is_property=True),
        "datastore": vmodl.Operation("datastore", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="4.0", privilege="System.View", is_property=True),
        "network": vmodl.Operation("network", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="4.0", privilege="System.View", is_property=True),
        "parentFolder": vmodl.Operation("parentFolder", result="ManagedObjectReference", nullable=True, fault="RuntimeFault", since="4.0", privilege="System.View", is_property=True),
        "parentVApp": vmodl.Operation("parentVApp", result="ManagedObjectReference", nullable=True, fault="RuntimeFault", since="4.1", is_property=True),
        "vAppConfig": vmodl.Operation("vAppConfig", result="VAppConfigInfo", nullable=True, fault="RuntimeFault", since="4.0", privilege="System.Read", is_property=True),
        "PowerOffVApp_Task": vmodl.Operation("PowerOffVApp_Task", request="PowerOffVAppRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="powerOff", privilege="VApp.PowerOff"),
        "PowerOnVApp_Task": vmodl.Operation("PowerOnVApp_Task", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="powerOn", privilege="VApp.PowerOn"),
        "SuspendVApp_Task": vmodl.Operation("SuspendVApp_Task", result="ManagedObjectReference", fault="VimFault", since="4.1", vmodl_name="suspend", privilege="VApp.Suspend"),
        "unregisterVApp_Task": vmodl.Operation("unregisterVApp_Task", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="unregister", privilege="VApp.Unregister"),
        "UpdateLinkedChildren": vmodl.Operation("UpdateLinkedChildren", request="UpdateLinkedChildrenRequestType", fault="ConcurrentAccess", since="4.1", vmodl_name="updateLinkedChildren"),
        "UpdateVAppConfig": vmodl.Operation("UpdateVAppConfig", request="UpdateVAppConfigRequestType", fault="VimFault", since="4.0", vmodl_name="updateVAppConfig"),
    }

    def clone_v_app_task(
        self,
        name: str,
        target: vmodl.ManagedObjectReference | ResourcePool,
        spec: VAppCloneSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CloneVApp_Task``.

        name: Wire name ``name``. Since 4.0.

        target: Wire name ``target``. Since 4.0. Refers to a ResourcePool.

        spec: Wire name ``spec``. Since 4.0.

        Since 4.0. Privilege VApp.Clone. Returns a reference to a Task, whose result is a
        ManagedObjectReference.

        Raises InvalidState, InvalidDatastore, TaskInProgress, VmConfigFault, FileFault,
        MigrationFault, InsufficientResourcesFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/CloneVApp_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CloneVApp_Task", {"name": name, "target": target, "spec": spec})
        return result

    def export_v_app(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ExportVApp``.

        Since 4.0. Privilege VApp.Export. Returns a reference to a HttpNfcLease.

        Raises InvalidPowerState, TaskInProgress, InvalidState, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/ExportVApp/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ExportVApp", {})
        return result

    def get_child_link(
        self,
    ) -> list[VirtualAppLinkInfo] | None:
        """Read ``childLink``.

        Since 4.1.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/childLink/get/
        """
        result: list[VirtualAppLinkInfo] | None = self._invoke("childLink", {})
        return result

    def get_datastore(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``datastore``.

        Since 4.0. Privilege System.View. Returns a reference to a Datastore.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/datastore/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("datastore", {})
        return result

    def get_network(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``network``.

        Since 4.0. Privilege System.View. Returns a reference to a Network.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/network/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("network", {})
        return result

    def get_parent_folder(
        self,
    ) -> vmodl.ManagedObjectReference | None:
        """Read ``parentFolder``.

        Since 4.0. Privilege System.View. Returns a reference to a Folder.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/parentFolder/get/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("parentFolder", {})
        return result

    def get_parent_v_app(
        self,
    ) -> vmodl.ManagedObjectReference | None:
        """Read ``parentVApp``.

        Since 4.1. Returns a reference to a ManagedEntity.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/parentVApp/get/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("parentVApp", {})
        return result

    def get_v_app_config(
        self,
    ) -> VAppConfigInfo | None:
        """Read ``vAppConfig``.

        Since 4.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/vAppConfig/get/
        """
        result: VAppConfigInfo | None = self._invoke("vAppConfig", {})
        return result

    def power_off_v_app_task(
        self,
        force: bool,
    ) -> vmodl.ManagedObjectReference:
        """Call ``PowerOffVApp_Task``.

        force: Wire name ``force``. Since 4.0.

        Since 4.0. Privilege VApp.PowerOff. Returns a reference to a Task.

        Raises TaskInProgress, InvalidState, VAppConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/PowerOffVApp_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("PowerOffVApp_Task", {"force": force})
        return result

    def power_on_v_app_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``PowerOnVApp_Task``.

        Since 4.0. Privilege VApp.PowerOn. Returns a reference to a Task.

        Raises TaskInProgress, InvalidState, InsufficientResourcesFault, VmConfigFault,
        VAppConfigFault, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/PowerOnVApp_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("PowerOnVApp_Task", {})
        return result

    def suspend_v_app_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``SuspendVApp_Task``.

        Since 4.1. Privilege VApp.Suspend. Returns a reference to a Task.

        Raises TaskInProgress, InvalidState, VAppConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/SuspendVApp_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("SuspendVApp_Task", {})
        return result

    def unregister_v_app_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``unregisterVApp_Task``.

        Since 4.0. Privilege VApp.Unregister. Returns a reference to a Task.

        Raises ConcurrentAccess, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/unregisterVApp_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("unregisterVApp_Task", {})
        return result

    def update_linked_children(
        self,
        *,
        add_change_set: list[VirtualAppLinkInfo] | None = None,
        remove_set: list[vmodl.ManagedObjectReference | ManagedEntity] | None = None,
    ) -> None:
        """Call ``UpdateLinkedChildren``.

        add_change_set: Wire name ``addChangeSet``. Since 4.1.

        remove_set: Wire name ``removeSet``. Since 4.1. Refers to a ManagedEntity.

        Since 4.1.

        Raises ConcurrentAccess, or another ConcurrentAccess.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/UpdateLinkedChildren/post/
        """
        self._invoke("UpdateLinkedChildren", {"add_change_set": add_change_set, "remove_set": remove_set})

    def update_v_app_config(
        self,
        spec: VAppConfigSpec,
    ) -> None:
        """Call ``UpdateVAppConfig``.

        spec: Wire name ``spec``. Since 4.0.

        Since 4.0.

        Raises TaskInProgress, VmConfigFault, ConcurrentAccess, FileFault, InvalidName,
        DuplicateName, InvalidState, InsufficientResourcesFault, InvalidDatastore, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualApp/moId/UpdateVAppConfig/post/
        """
        self._invoke("UpdateVAppConfig", {"spec": spec})
