# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type ResourcePool."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.managed_entity import ManagedEntity

if TYPE_CHECKING:
    from vim25.managed.folder import Folder
    from vim25.managed.host_system import HostSystem
    from vim25.data.import_spec import ImportSpec
    from vim25.data.resource_config_option import ResourceConfigOption
    from vim25.data.resource_config_spec import ResourceConfigSpec
    from vim25.data.resource_pool_runtime_info import ResourcePoolRuntimeInfo
    from vim25.data.resource_pool_summary import ResourcePoolSummary
    from vim25.data.v_app_config_spec import VAppConfigSpec
    from vim25.data.virtual_machine_config_spec import VirtualMachineConfigSpec


class ResourcePool(ManagedEntity):
    """Managed object type ``ResourcePool`` (vmodl ``vim.ResourcePool``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **ManagedEntity._operations,
        "CreateChildVM_Task": vmodl.Operation("CreateChildVM_Task", request="CreateChildVMRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="createVm", privilege="VirtualMachine.Inventory.Create"),
        "CreateResourcePool": vmodl.Operation("CreateResourcePool", request="CreateResourcePoolRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="createResourcePool", privilege="Resource.CreatePool"),
        "CreateVApp": vmodl.Operation("CreateVApp", request="CreateVAppRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="createVApp", privilege="VApp.Create"),
        "DestroyChildren": vmodl.Operation("DestroyChildren", fault="RuntimeFault", since="2.0", vmodl_name="destroyChildren"),
        "childConfiguration": vmodl.Operation("childConfiguration", result="ResourceConfigSpec[]", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "config": vmodl.Operation("config", result="ResourceConfigSpec", fault="RuntimeFault", since="2.0", is_property=True),
        "namespace": vmodl.Operation("namespace", result="string", nullable=True, fault="RuntimeFault", since="7.0.0.0", privilege="System.View", is_property=True),
        "owner": vmodl.Operation("owner", result="ManagedObjectReference", fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "resourcePool": vmodl.Operation("resourcePool", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "runtime": vmodl.Operation("runtime", result="ResourcePoolRuntimeInfo", fault="RuntimeFault", since="2.0", is_property=True),
        "summary": vmodl.Operation("summary", result="ResourcePoolSummary", fault="RuntimeFault", since="2.0", is_property=True),
        "vm": vmodl.Operation("vm", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "ImportVApp": vmodl.Operation("ImportVApp", request="ImportVAppRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="importVApp", privilege="VApp.Import"),
        "MoveIntoResourcePool": vmodl.Operation("MoveIntoResourcePool", request="MoveIntoResourcePoolRequestType", fault="VimFault", since="2.0", vmodl_name="moveInto"),
        "QueryResourceConfigOption": vmodl.Operation("QueryResourceConfigOption", result="ResourceConfigOption", fault="RuntimeFault", since="4.1", vmodl_name="queryResourceConfigOption", privilege="Resource.EditPool"),
        "RefreshRuntime": vmodl.Operation("RefreshRuntime", fault="RuntimeFault", since="4.1", vmodl_name="refreshRuntime", privilege="System.View"),
        "RegisterChildVM_Task": vmodl.Operation("RegisterChildVM_Task", request="RegisterChildVMRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="registerVm", privilege="VirtualMachine.Inventory.Register"),
        "UpdateChildResourceConfiguration": vmodl.Operation("UpdateChildResourceConfiguration", request="UpdateChildResourceConfigurationRequestType", fault="VimFault", since="2.0", vmodl_name="updateChildResourceConfiguration"),
        "UpdateConfig": vmodl.Operation("UpdateConfig", request="UpdateConfigRequestType", fault="VimFault", since="2.0", vmodl_name="updateConfig"),
    }

    def create_child_vm_task(
        self,
        config: VirtualMachineConfigSpec,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateChildVM_Task``.

        config: Wire name ``config``. Since 4.0.

        host: Wire name ``host``. Since 4.0. Refers to a HostSystem.

        Since 4.0. Privilege VirtualMachine.Inventory.Create. Returns a reference to a Task, whose
        result is a ManagedObjectReference.

        Raises VmConfigFault, FileFault, OutOfBounds, InvalidName, InvalidDatastore,
        InsufficientResourcesFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/CreateChildVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateChildVM_Task", {"config": config, "host": host})
        return result

    def create_resource_pool(
        self,
        name: str,
        spec: ResourceConfigSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateResourcePool``.

        name: Wire name ``name``. Since 2.0.

        spec: Wire name ``spec``. Since 2.0.

        Since 2.0. Privilege Resource.CreatePool. Returns a reference to a ResourcePool.

        Raises InvalidName, DuplicateName, InsufficientResourcesFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/CreateResourcePool/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateResourcePool", {"name": name, "spec": spec})
        return result

    def create_v_app(
        self,
        name: str,
        res_spec: ResourceConfigSpec,
        config_spec: VAppConfigSpec,
        *,
        vm_folder: vmodl.ManagedObjectReference | Folder | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateVApp``.

        name: Wire name ``name``. Since 4.0.

        res_spec: Wire name ``resSpec``. Since 4.0.

        config_spec: Wire name ``configSpec``. Since 4.0.

        vm_folder: Wire name ``vmFolder``. Since 4.0. Refers to a Folder.

        Since 4.0. Privilege VApp.Create. Returns a reference to a VirtualApp.

        Raises InvalidName, DuplicateName, InsufficientResourcesFault, InvalidState, VmConfigFault,
        or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/CreateVApp/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateVApp", {"name": name, "res_spec": res_spec, "config_spec": config_spec, "vm_folder": vm_folder})
        return result

    def destroy_children(
        self,
    ) -> None:
        """Call ``DestroyChildren``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/DestroyChildren/post/
        """
        self._invoke("DestroyChildren", {})

    def get_child_configuration(
        self,
    ) -> list[ResourceConfigSpec] | None:
        """Read ``childConfiguration``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/childConfiguration/get/
        """
        result: list[ResourceConfigSpec] | None = self._invoke("childConfiguration", {})
        return result

    def get_config(
        self,
    ) -> ResourceConfigSpec:
        """Read ``config``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/config/get/
        """
        result: ResourceConfigSpec = self._invoke("config", {})
        return result

    def get_namespace(
        self,
    ) -> str | None:
        """Read ``namespace``.

        Since 7.0.0.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/namespace/get/
        """
        result: str | None = self._invoke("namespace", {})
        return result

    def get_owner(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Read ``owner``.

        Since 2.0. Privilege System.View. Returns a reference to a ComputeResource.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/owner/get/
        """
        result: vmodl.ManagedObjectReference = self._invoke("owner", {})
        return result

    def get_resource_pool(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``resourcePool``.

        Since 2.0. Privilege System.View. Returns a reference to a ResourcePool.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/resourcePool/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("resourcePool", {})
        return result

    def get_runtime(
        self,
    ) -> ResourcePoolRuntimeInfo:
        """Read ``runtime``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/runtime/get/
        """
        result: ResourcePoolRuntimeInfo = self._invoke("runtime", {})
        return result

    def get_summary(
        self,
    ) -> ResourcePoolSummary:
        """Read ``summary``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/summary/get/
        """
        result: ResourcePoolSummary = self._invoke("summary", {})
        return result

    def get_vm(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``vm``.

        Since 2.0. Privilege System.View. Returns a reference to a VirtualMachine.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/vm/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("vm", {})
        return result

    def import_v_app(
        self,
        spec: ImportSpec,
        *,
        folder: vmodl.ManagedObjectReference | Folder | None = None,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ImportVApp``.

        spec: Wire name ``spec``. Since 4.0.

        folder: Wire name ``folder``. Since 4.0. Refers to a Folder. Privilege VApp.Import.

        host: Wire name ``host``. Since 4.0. Refers to a HostSystem.

        Since 4.0. Privilege VApp.Import. Returns a reference to a HttpNfcLease.

        Raises VmConfigFault, FileFault, OutOfBounds, DuplicateName, InvalidName, InvalidDatastore,
        InsufficientResourcesFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/ImportVApp/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ImportVApp", {"spec": spec, "folder": folder, "host": host})
        return result

    def move_into_resource_pool(
        self,
        list: list[vmodl.ManagedObjectReference | ManagedEntity],
    ) -> None:
        """Call ``MoveIntoResourcePool``.

        list: Wire name ``list``. Since 2.0. Refers to a ManagedEntity.

        Since 2.0.

        Raises DuplicateName, InsufficientResourcesFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/MoveIntoResourcePool/post/
        """
        self._invoke("MoveIntoResourcePool", {"list": list})

    def query_resource_config_option(
        self,
    ) -> ResourceConfigOption:
        """Call ``QueryResourceConfigOption``.

        Since 4.1. Privilege Resource.EditPool.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/QueryResourceConfigOption/post/
        """
        result: ResourceConfigOption = self._invoke("QueryResourceConfigOption", {})
        return result

    def refresh_runtime(
        self,
    ) -> None:
        """Call ``RefreshRuntime``.

        Since 4.1. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/RefreshRuntime/post/
        """
        self._invoke("RefreshRuntime", {})

    def register_child_vm_task(
        self,
        path: str,
        *,
        name: str | None = None,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``RegisterChildVM_Task``.

        path: Wire name ``path``. Since 4.0.

        name: Wire name ``name``. Since 4.0.

        host: Wire name ``host``. Since 4.0. Refers to a HostSystem.

        Since 4.0. Privilege VirtualMachine.Inventory.Register. Returns a reference to a Task, whose
        result is a ManagedObjectReference.

        Raises OutOfBounds, AlreadyExists, InvalidDatastore, NotFound, InvalidName, VmConfigFault,
        InsufficientResourcesFault, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/RegisterChildVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("RegisterChildVM_Task", {"path": path, "name": name, "host": host})
        return result

    def update_child_resource_configuration(
        self,
        spec: list[ResourceConfigSpec],
    ) -> None:
        """Call ``UpdateChildResourceConfiguration``.

        spec: Wire name ``spec``. Since 2.0.

        Since 2.0.

        Raises InvalidState, InsufficientResourcesFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/UpdateChildResourceConfiguration/post/
        """
        self._invoke("UpdateChildResourceConfiguration", {"spec": spec})

    def update_config(
        self,
        *,
        name: str | None = None,
        config: ResourceConfigSpec | None = None,
    ) -> None:
        """Call ``UpdateConfig``.

        name: Wire name ``name``. Since 2.0.

        config: Wire name ``config``. Since 2.0.

        Since 2.0.

        Raises InvalidName, DuplicateName, InsufficientResourcesFault, ConcurrentAccess, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ResourcePool/moId/UpdateConfig/post/
        """
        self._invoke("UpdateConfig", {"name": name, "config": config})
