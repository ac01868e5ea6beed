# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type Datastore."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.managed_entity import ManagedEntity

if TYPE_CHECKING:
    from vim25.data.datastore_capability import DatastoreCapability
    from vim25.data.datastore_host_mount import DatastoreHostMount
    from vim25.data.datastore_info import DatastoreInfo
    from vim25.data.datastore_mount_path_datastore_pair import DatastoreMountPathDatastorePair
    from vim25.data.datastore_summary import DatastoreSummary
    from vim25.data.datastore_v_vol_container_failover_pair import DatastoreVVolContainerFailoverPair
    from vim25.data.storage_iorm_info import StorageIORMInfo
    from vim25.data.storage_placement_result import StoragePlacementResult


class Datastore(ManagedEntity):
    """Managed object type ``Datastore`` (vmodl ``vim.Datastore``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **ManagedEntity._operations,
        "DatastoreEnterMaintenanceMode": vmodl.Operation("DatastoreEnterMaintenanceMode", result="StoragePlacementResult", fault="InvalidState", since="5.0", vmodl_name="enterMaintenanceMode", privilege="Datastore.Config"),
        "DatastoreExitMaintenanceMode_Task": vmodl.Operation("DatastoreExitMaintenanceMode_Task", result="ManagedObjectReference", fault="InvalidState", since="5.0", vmodl_name="exitMaintenanceMode", privilege="Datastore.Config"),
        "DestroyDatastore": vmodl.Operation("DestroyDatastore", fault="ResourceInUse", since="2.0", vmodl_name="destroyDatastore", privilege="Datastore.Delete"),
        "browser": vmodl.Operation("browser", result="ManagedObjectReference", fault="RuntimeFault", since="2.0", is_property=True),
        "capability": vmodl.Operation("capability", result="DatastoreCapability", fault="RuntimeFault", since="2.0", is_property=True),
        "host": vmodl.Operation("host", result="DatastoreHostMount[]", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "info": vmodl.Operation("info", result="DatastoreInfo", fault="RuntimeFault", since="2.0", is_property=True),
        "iormConfiguration": vmodl.Operation("iormConfiguration", result="StorageIORMInfo", nullable=True, fault="RuntimeFault", since="4.1", is_property=True),
        "summary": vmodl.Operation("summary", result="DatastoreSummary", fault="RuntimeFault", since="2.0", is_property=True),
        "vm": vmodl.Operation("vm", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "IsClusteredVmdkEnabled": vmodl.Operation("IsClusteredVmdkEnabled", result="boolean", fault="InvalidDatastore", since="7.0.0.0", vmodl_name="isClusteredVmdkEnabled", privilege="System.Read"),
        "RefreshDatastore": vmodl.Operation("RefreshDatastore", fault="VimFault", since="2.0", vmodl_name="refresh", privilege="System.Read"),
        "RefreshDatastoreStorageInfo": vmodl.Operation("RefreshDatastoreStorageInfo", fault="RuntimeFault", since="4.0", vmodl_name="refreshStorageInfo", privilege="System.Read"),
        "RenameDatastore": vmodl.Operation("RenameDatastore", request="RenameDatastoreRequestType", fault="VimFault", since="2.0", vmodl_name="renameDatastore", privilege="Datastore.Rename"),
        "UpdateVVolVirtualMachineFiles_Task": vmodl.Operation("UpdateVVolVirtualMachineFiles_Task", request="UpdateVVolVirtualMachineFilesRequestType", result="ManagedObjectReference", fault="MethodFault", since="6.5", vmodl_name="updateVVolVirtualMachineFiles", privilege="Datastore.UpdateVirtualMachineFiles"),
        "UpdateVirtualMachineFiles_Task": vmodl.Operation("UpdateVirtualMachineFiles_Task", request="UpdateVirtualMachineFilesRequestType", result="ManagedObjectReference", fault="VimFault", since="4.1", vmodl_name="updateVirtualMachineFiles", privilege="Datastore.UpdateVirtualMachineFiles"),
    }

    def datastore_enter_maintenance_mode(
        self,
    ) -> StoragePlacementResult:
        """Call ``DatastoreEnterMaintenanceMode``.

        Since 5.0. Privilege Datastore.Config.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/DatastoreEnterMaintenanceMode/post/
        """
        result: StoragePlacementResult = self._invoke("DatastoreEnterMaintenanceMode", {})
        return result

    def datastore_exit_maintenance_mode_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``DatastoreExitMaintenanceMode_Task``.

        Since 5.0. Privilege Datastore.Config. Returns a reference to a Task.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/DatastoreExitMaintenanceMode_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("DatastoreExitMaintenanceMode_Task", {})
        return result

    def destroy_datastore(
        self,
    ) -> None:
        """Call ``DestroyDatastore``.

        Since 2.0. Privilege Datastore.Delete.

        Raises ResourceInUse, or another ResourceInUse.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/DestroyDatastore/post/
        """
        self._invoke("DestroyDatastore", {})

    def get_browser(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Read ``browser``.

        Since 2.0. Returns a reference to a HostDatastoreBrowser.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/browser/get/
        """
        result: vmodl.ManagedObjectReference = self._invoke("browser", {})
        return result

    def get_capability(
        self,
    ) -> DatastoreCapability:
        """Read ``capability``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/capability/get/
        """
        result: DatastoreCapability = self._invoke("capability", {})
        return result

    def get_host(
        self,
    ) -> list[DatastoreHostMount] | None:
        """Read ``host``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/host/get/
        """
        result: list[DatastoreHostMount] | None = self._invoke("host", {})
        return result

    def get_info(
        self,
    ) -> DatastoreInfo:
        """Read ``info``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/info/get/
        """
        result: DatastoreInfo = self._invoke("info", {})
        return result

    def get_iorm_configuration(
        self,
    ) -> StorageIORMInfo | None:
        """Read ``iormConfiguration``.

        Since 4.1.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/iormConfiguration/get/
        """
        result: StorageIORMInfo | None = self._invoke("iormConfiguration", {})
        return result

    def get_summary(
        self,
    ) -> DatastoreSummary:
        """Read ``summary``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/summary/get/
        """
        result: DatastoreSummary = self._invoke("summary", {})
        return result

    def get_vm(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``vm``.

        Since 2.0. Returns a reference to a VirtualMachine.

        Page: /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/vm/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("vm", {})
        return result

    def is_clustered_vmdk_enabled(
        self,
    ) -> bool:
        """Call ``IsClusteredVmdkEnabled``.

        Since 7.0.0.0. Privilege System.Read.

        Raises InvalidDatastore, or another InvalidDatastore.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/IsClusteredVmdkEnabled/post/
        """
        result: bool = self._invoke("IsClusteredVmdkEnabled", {})
        return result

    def refresh_datastore(
        self,
    ) -> None:
        """Call ``RefreshDatastore``.

        Since 2.0. Privilege System.Read.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/RefreshDatastore/post/
        """
        self._invoke("RefreshDatastore", {})

    def refresh_datastore_storage_info(
        self,
    ) -> None:
        """Call ``RefreshDatastoreStorageInfo``.

        Since 4.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/RefreshDatastoreStorageInfo/post/
        """
        self._invoke("RefreshDatastoreStorageInfo", {})

    def rename_datastore(
        self,
        new_name: str,
    ) -> None:
        """Call ``RenameDatastore``.

        new_name: Wire name ``newName``. Since 2.0.

        Since 2.0. Privilege Datastore.Rename.

        Raises DuplicateName, InvalidName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/RenameDatastore/post/
        """
        self._invoke("RenameDatastore", {"new_name": new_name})

    def update_v_vol_virtual_machine_files_task(
        self,
        *,
        failover_pair: list[DatastoreVVolContainerFailoverPair] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``UpdateVVolVirtualMachineFiles_Task``.

        failover_pair: Wire name ``failoverPair``. Since 6.5.

        Since 6.5. Privilege Datastore.UpdateVirtualMachineFiles. Returns a reference to a Task,
        whose result is a VVolVmConfigFileUpdateResult.

        Raises NotSupported, PlatformConfigFault, TaskInProgress, InvalidDatastore, or another
        MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/UpdateVVolVirtualMachineFiles_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("UpdateVVolVirtualMachineFiles_Task", {"failover_pair": failover_pair})
        return result

    def update_virtual_machine_files_task(
        self,
        mount_path_datastore_mapping: list[DatastoreMountPathDatastorePair],
    ) -> vmodl.ManagedObjectReference:
        """Call ``UpdateVirtualMachineFiles_Task``.

        mount_path_datastore_mapping: Wire name ``mountPathDatastoreMapping``. Since 4.1.

        Since 4.1. Privilege Datastore.UpdateVirtualMachineFiles. Returns a reference to a Task,
        whose result is a UpdateVirtualMachineFilesResult.

        Raises ResourceInUse, PlatformConfigFault, TaskInProgress, InvalidDatastore, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Datastore/moId/UpdateVirtualMachineFiles_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("UpdateVirtualMachineFiles_Task", {"mount_path_datastore_mapping": mount_path_datastore_mapping})
        return result
