# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type Folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.managed_entity import ManagedEntity

if TYPE_CHECKING:
    from vim25.managed.cluster_compute_resource import ClusterComputeResource
    from vim25.data.cluster_config_spec import ClusterConfigSpec
    from vim25.data.cluster_config_spec_ex import ClusterConfigSpecEx
    from vim25.data.compute_resource_config_spec import ComputeResourceConfigSpec
    from vim25.data.dvs_create_spec import DVSCreateSpec
    from vim25.data.folder_new_host_spec import FolderNewHostSpec
    from vim25.data.host_connect_spec import HostConnectSpec
    from vim25.managed.host_system import HostSystem
    from vim25.managed.resource_pool import ResourcePool
    from vim25.data.virtual_machine_config_spec import VirtualMachineConfigSpec


class Folder(ManagedEntity):
    """Managed object type ``Folder`` (vmodl ``vim.Folder``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **ManagedEntity._operations,
        "AddStandaloneHost_Task": vmodl.Operation("AddStandaloneHost_Task", request="AddStandaloneHostRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="addStandaloneHost", privilege="Host.Inventory.AddStandaloneHost"),
        "BatchAddHostsToCluster_Task": vmodl.Operation("BatchAddHostsToCluster_Task", request="BatchAddHostsToClusterRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.7.1", vmodl_name="batchAddHostsToCluster"),
        "BatchAddStandaloneHosts_Task": vmodl.Operation("BatchAddStandaloneHosts_Task", request="BatchAddStandaloneHostsRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.7.1", vmodl_name="batchAddStandaloneHosts", privilege="Host.Inventory.AddStandaloneHost"),
        "CreateCluster": vmodl.Operation("CreateCluster", request="CreateClusterRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="createCluster", privilege="Host.Inventory.CreateCluster"),
        "CreateClusterEx": vmodl.Operation("CreateClusterEx", request="CreateClusterExRequestType", result="ManagedObjectReference", fault="VimFault", since="2.5", vmodl_name="createClusterEx", privilege="Host.Inventory.CreateCluster"),
        "CreateDatacenter": vmodl.Operation("CreateDatacenter", request="CreateDatacenterRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="createDatacenter", privilege="Datacenter.Create"),
        "CreateDVS_Task": vmodl.Operation("CreateDVS_Task", request="CreateDVSRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="createDistributedVirtualSwitch", privilege="DVSwitch.Create"),
        "CreateFolder": vmodl.Operation("CreateFolder", request="CreateFolderRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="createFolder", privilege="Folder.Create"),
        "CreateStoragePod": vmodl.Operation("CreateStoragePod", request="CreateStoragePodRequestType", result="ManagedObjectReference", fault="VimFault", since="5.0", vmodl_name="createStoragePod", privilege="Folder.Create"),
        "CreateVM_Task": vmodl.Operation("CreateVM_Task", request="CreateVMRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="createVm", privilege="VirtualMachine.Inventory.Create"),
        "childEntity": vmodl.Operation("childEntity", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "childType": vmodl.Operation("childType", result="string[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "namespace": vmodl.Operation("namespace", result="string", nullable=True, fault="RuntimeFault", since="7.0.0.0", privilege="System.View", is_property=True),
        "MoveIntoFolder_Task": vmodl.Operation("MoveIntoFolder_Task", request="MoveIntoFolderRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="moveInto"),
        "RegisterVM_Task": vmodl.Operation("RegisterVM_Task", request="RegisterVMRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="registerVm", privilege="VirtualMachine.Inventory.Register"),
        "UnregisterAndDestroy_Task": vmodl.Operation("UnregisterAndDestroy_Task", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="unregisterAndDestroy", privilege="Folder.Delete"),
    }

    def add_standalone_host_task(
        self,
        spec: HostConnectSpec,
        *,
        comp_res_spec: ComputeResourceConfigSpec | None = None,
        add_connected: bool,
        license: str | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``AddStandaloneHost_Task``.

        spec: Wire name ``spec``. Since 2.0.

        comp_res_spec: Wire name ``compResSpec``. Since 2.5.

        add_connected: Wire name ``addConnected``. Since 2.0.

        license: Wire name ``license``. Since 4.0.

        Since 2.0. Privilege Host.Inventory.AddStandaloneHost. Returns a reference to a Task, whose
        result is a ManagedObjectReference.

        Raises InvalidLogin, HostConnectFault, DuplicateName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/AddStandaloneHost_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("AddStandaloneHost_Task", {"spec": spec, "comp_res_spec": comp_res_spec, "add_connected": add_connected, "license": license})
        return result

    def batch_add_hosts_to_cluster_task(
        self,
        cluster: vmodl.ManagedObjectReference | ClusterComputeResource,
        *,
        new_hosts: list[FolderNewHostSpec] | None = None,
        existing_hosts: list[vmodl.ManagedObjectReference | HostSystem] | None = None,
        comp_res_spec: ComputeResourceConfigSpec | None = None,
        desired_state: str | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``BatchAddHostsToCluster_Task``.

        cluster: Wire name ``cluster``. Since 6.7.1. Refers to a ClusterComputeResource.

        new_hosts: Wire name ``newHosts``. Since 6.7.1.

        existing_hosts: Wire name ``existingHosts``. Since 6.7.1. Refers to a HostSystem.

        comp_res_spec: Wire name ``compResSpec``. Since 6.7.1.

        desired_state: Wire name ``desiredState``. Since 6.7.1.

        Since 6.7.1. Returns a reference to a Task, whose result is a
        FolderBatchAddHostsToClusterResult.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/BatchAddHostsToCluster_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("BatchAddHostsToCluster_Task", {"cluster": cluster, "new_hosts": new_hosts, "existing_hosts": existing_hosts, "comp_res_spec": comp_res_spec, "desired_state": desired_state})
        return result

    def batch_add_standalone_hosts_task(
        self,
        *,
        new_hosts: list[FolderNewHostSpec] | None = None,
        comp_res_spec: ComputeResourceConfigSpec | None = None,
        add_connected: bool,
    ) -> vmodl.ManagedObjectReference:
        """Call ``BatchAddStandaloneHosts_Task``.

        new_hosts: Wire name ``newHosts``. Since 6.7.1.

        comp_res_spec: Wire name ``compResSpec``. Since 6.7.1.

        add_connected: Wire name ``addConnected``. Since 6.7.1.

        Since 6.7.1. Privilege Host.Inventory.AddStandaloneHost. Returns a reference to a Task,
        whose result is a FolderBatchAddStandaloneHostsResult.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/BatchAddStandaloneHosts_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("BatchAddStandaloneHosts_Task", {"new_hosts": new_hosts, "comp_res_spec": comp_res_spec, "add_connected": add_connected})
        return result

    def create_cluster(
        self,
        name: str,
        spec: ClusterConfigSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateCluster``.

        name: Wire name ``name``. Since 2.0.

        spec: Wire name ``spec``. Since 2.0.

        Since 2.0. Privilege Host.Inventory.CreateCluster. Returns a reference to a
        ClusterComputeResource.

        Raises DuplicateName, InvalidName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/CreateCluster/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateCluster", {"name": name, "spec": spec})
        return result

    def create_cluster_ex(
        self,
        name: str,
        spec: ClusterConfigSpecEx,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateClusterEx``.

        name: Wire name ``name``. Since 2.5.

        spec: Wire name ``spec``. Since 2.5.

        Since 2.5. Privilege Host.Inventory.CreateCluster. Returns a reference to a
        ClusterComputeResource.

        Raises DuplicateName, InvalidName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/CreateClusterEx/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateClusterEx", {"name": name, "spec": spec})
        return result

    def create_datacenter(
        self,
        name: str,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateDatacenter``.

        name: Wire name ``name``. Since 2.0.

        Since 2.0. Privilege Datacenter.Create. Returns a reference to a Datacenter.

        Raises DuplicateName, InvalidName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/CreateDatacenter/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateDatacenter", {"name": name})
        return result

    def create_dvs_task(
        self,
        spec: DVSCreateSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateDVS_Task``.

        spec: Wire name ``spec``. Since 4.0.

        Since 4.0. Privilege DVSwitch.Create. Returns a reference to a Task, whose result is a
        ManagedObjectReference.

        Raises DvsFault, DuplicateName, InvalidName, NotFound, DvsNotAuthorized, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/CreateDVS_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateDVS_Task", {"spec": spec})
        return result

    def create_folder(
        self,
        name: str,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateFolder``.

        name: Wire name ``name``. Since 2.0.

        Since 2.0. Privilege Folder.Create. Returns a reference to a Folder.

        Raises DuplicateName, InvalidName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/CreateFolder/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateFolder", {"name": name})
        return result

    def create_storage_pod(
        self,
        name: str,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateStoragePod``.

        name: Wire name ``name``. Since 5.0.

        Since 5.0. Privilege Folder.Create. Returns a reference to a StoragePod.

        Raises DuplicateName, InvalidName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/CreateStoragePod/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateStoragePod", {"name": name})
        return result

    def create_vm_task(
        self,
        config: VirtualMachineConfigSpec,
        pool: vmodl.ManagedObjectReference | ResourcePool,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateVM_Task``.

        config: Wire name ``config``. Since 2.0.

        pool: Wire name ``pool``. Since 2.0. Refers to a ResourcePool. Privilege
        Resource.AssignVMToPool.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem.

        Since 2.0. Privilege VirtualMachine.Inventory.Create. Returns a reference to a Task, whose
        result is a ManagedObjectReference.

        Raises VmConfigFault, FileFault, OutOfBounds, DuplicateName, InvalidName, InvalidDatastore,
        InsufficientResourcesFault, AlreadyExists, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/CreateVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateVM_Task", {"config": config, "pool": pool, "host": host})
        return result

    def get_child_entity(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``childEntity``.

        Since 2.0. Privilege System.View. Returns a reference to a ManagedEntity.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/childEntity/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("childEntity", {})
        return result

    def get_child_type(
        self,
    ) -> list[str] | None:
        """Read ``childType``.

        Since 2.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/childType/get/
        """
        result: list[str] | None = self._invoke("childType", {})
        return result

    def get_namespace(
        self,
    ) -> str | None:
        """Read ``namespace``.

        Since 7.0.0.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/namespace/get/
        """
        result: str | None = self._invoke("namespace", {})
        return result

    def move_into_folder_task(
        self,
        list: list[vmodl.ManagedObjectReference | ManagedEntity],
    ) -> vmodl.ManagedObjectReference:
        """Call ``MoveIntoFolder_Task``.

        list: Wire name ``list``. Since 2.0. Refers to a ManagedEntity.

        Since 2.0. Returns a reference to a Task.

        Raises DuplicateName, InvalidFolder, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/MoveIntoFolder_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("MoveIntoFolder_Task", {"list": list})
        return result

    def register_vm_task(
        self,
        path: str,
        *,
        name: str | None = None,
        as_template: bool,
        pool: vmodl.ManagedObjectReference | ResourcePool | None = None,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``RegisterVM_Task``.

        path: Wire name ``path``. Since 2.0.

        name: Wire name ``name``. Since 2.0.

        as_template: Wire name ``asTemplate``. Since 2.0.

        pool: Wire name ``pool``. Since 2.0. Refers to a ResourcePool. Privilege
        Resource.AssignVMToPool.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem.

        Since 2.0. Privilege VirtualMachine.Inventory.Register. Returns a reference to a Task, whose
        result is a ManagedObjectReference.

        Raises OutOfBounds, DuplicateName, AlreadyExists, InvalidDatastore, NotFound, InvalidName,
        VmConfigFault, InsufficientResourcesFault, FileFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/RegisterVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("RegisterVM_Task", {"path": path, "name": name, "as_template": as_template, "pool": pool, "host": host})
        return result

    def unregister_and_destroy_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``UnregisterAndDestroy_Task``.

        Since 2.0. Privilege Folder.Delete. Returns a reference to a Task.

        Raises ConcurrentAccess, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Folder/moId/UnregisterAndDestroy_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("UnregisterAndDestroy_Task", {})
        return result
