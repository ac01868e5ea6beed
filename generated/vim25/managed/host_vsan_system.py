# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostVsanSystem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.host_maintenance_spec import HostMaintenanceSpec
    from vim25.data.host_scsi_disk import HostScsiDisk
    from vim25.data.vsan_host_cluster_status import VsanHostClusterStatus
    from vim25.data.vsan_host_config_info import VsanHostConfigInfo
    from vim25.data.vsan_host_disk_mapping import VsanHostDiskMapping
    from vim25.data.vsan_host_disk_result import VsanHostDiskResult


class HostVsanSystem(vmodl.ManagedObject):
    """Managed object type ``HostVsanSystem`` (vmodl ``vim.host.VsanSystem``).

    Since 5.5.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "AddDisks_Task": vmodl.Operation("AddDisks_Task", request="AddDisksRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="5.5", vmodl_name="addDisks", privilege="Host.Config.Storage"),
        "EvacuateVsanNode_Task": vmodl.Operation("EvacuateVsanNode_Task", request="EvacuateVsanNodeRequestType", result="ManagedObjectReference", fault="MethodFault", since="6.0", vmodl_name="evacuateNode", privilege="Host.Config.Storage"),
        "config": vmodl.Operation("config", result="VsanHostConfigInfo", fault="RuntimeFault", since="5.5", privilege="System.Read", is_property=True),
        "InitializeDisks_Task": vmodl.Operation("InitializeDisks_Task", request="InitializeDisksRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="5.5", vmodl_name="initializeDisks", privilege="Host.Config.Storage"),
        "QueryDisksForVsan": vmodl.Operation("QueryDisksForVsan", request="QueryDisksForVsanRequestType", result="VsanHostDiskResult[]", nullable=True, fault="RuntimeFault", since="5.5", vmodl_name="queryDisksForVsan", privilege="System.Read"),
        "QueryHostStatus": vmodl.Operation("QueryHostStatus", result="VsanHostClusterStatus", fault="RuntimeFault", since="5.5", vmodl_name="queryHostStatus", privilege="System.Read"),
        "RecommissionVsanNode_Task": vmodl.Operation("RecommissionVsanNode_Task", result="ManagedObjectReference", fault="VimFault", since="6.0", vmodl_name="recommissionNode", privilege="Host.Config.Storage"),
        "RemoveDiskMapping_Task": vmodl.Operation("RemoveDiskMapping_Task", request="RemoveDiskMappingRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="5.5", vmodl_name="removeDiskMapping", privilege="Host.Config.Storage"),
        "RemoveDisk_Task": vmodl.Operation("RemoveDisk_Task", request="RemoveDiskRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="5.5", vmodl_name="removeDisk", privilege="Host.Config.Storage"),
        "UnmountDiskMapping_Task": vmodl.Operation("UnmountDiskMapping_Task", request="UnmountDiskMappingRequestType", result="ManagedObjectReference", fault="VimFault", since="6.0", vmodl_name="unmountDiskMapping", privilege="Host.Config.Storage"),
        "UpdateVsan_Task": vmodl.Operation("UpdateVsan_Task", request="UpdateVsanRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="5.5", vmodl_name="update", privilege="Host.Config.Storage"),
    }

    def add_disks_task(
        self,
        disk: list[HostScsiDisk],
    ) -> vmodl.ManagedObjectReference:
        """Call ``AddDisks_Task``.

        disk: Wire name ``disk``. Since 5.5.

        Since 5.5. Privilege Host.Config.Storage. Returns a reference to a Task, whose result is a
        VsanHostDiskMapResult.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/AddDisks_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("AddDisks_Task", {"disk": disk})
        return result

    def evacuate_vsan_node_task(
        self,
        maintenance_spec: HostMaintenanceSpec,
        timeout: int,
    ) -> vmodl.ManagedObjectReference:
        """Call ``EvacuateVsanNode_Task``.

        maintenance_spec: Wire name ``maintenanceSpec``. Since 6.0.

        timeout: Wire name ``timeout``. Since 6.0.

        Since 6.0. Privilege Host.Config.Storage. Returns a reference to a Task.

        Raises InvalidState, RequestCanceled, Timedout, VsanFault, or another MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/EvacuateVsanNode_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("EvacuateVsanNode_Task", {"maintenance_spec": maintenance_spec, "timeout": timeout})
        return result

    def get_config(
        self,
    ) -> VsanHostConfigInfo:
        """Read ``config``.

        Since 5.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/config/get/
        """
        result: VsanHostConfigInfo = self._invoke("config", {})
        return result

    def initialize_disks_task(
        self,
        mapping: list[VsanHostDiskMapping],
    ) -> vmodl.ManagedObjectReference:
        """Call ``InitializeDisks_Task``.

        mapping: Wire name ``mapping``. Since 5.5.

        Since 5.5. Privilege Host.Config.Storage. Returns a reference to a Task, whose result is a
        VsanHostDiskMapResult.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/InitializeDisks_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("InitializeDisks_Task", {"mapping": mapping})
        return result

    def query_disks_for_vsan(
        self,
        *,
        canonical_name: list[str] | None = None,
    ) -> list[VsanHostDiskResult] | None:
        """Call ``QueryDisksForVsan``.

        canonical_name: Wire name ``canonicalName``. Since 5.5.

        Since 5.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/QueryDisksForVsan/post/
        """
        result: list[VsanHostDiskResult] | None = self._invoke("QueryDisksForVsan", {"canonical_name": canonical_name})
        return result

    def query_host_status(
        self,
    ) -> VsanHostClusterStatus:
        """Call ``QueryHostStatus``.

        Since 5.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/QueryHostStatus/post/
        """
        result: VsanHostClusterStatus = self._invoke("QueryHostStatus", {})
        return result

    def recommission_vsan_node_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``RecommissionVsanNode_Task``.

        Since 6.0. Privilege Host.Config.Storage. Returns a reference to a Task.

        Raises InvalidState, VsanFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/RecommissionVsanNode_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("RecommissionVsanNode_Task", {})
        return result

    def remove_disk_mapping_task(
        self,
        mapping: list[VsanHostDiskMapping],
        *,
        maintenance_spec: HostMaintenanceSpec | None = None,
        timeout: int | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``RemoveDiskMapping_Task``.

        mapping: Wire name ``mapping``. Since 5.5.

        maintenance_spec: Wire name ``maintenanceSpec``. Since 6.0.

        timeout: Wire name ``timeout``. Since 6.0.

        Since 5.5. Privilege Host.Config.Storage. Returns a reference to a Task, whose result is a
        VsanHostDiskMapResult.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/RemoveDiskMapping_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("RemoveDiskMapping_Task", {"mapping": mapping, "maintenance_spec": maintenance_spec, "timeout": timeout})
        return result

    def remove_disk_task(
        self,
        disk: list[HostScsiDisk],
        *,
        maintenance_spec: HostMaintenanceSpec | None = None,
        timeout: int | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``RemoveDisk_Task``.

        disk: Wire name ``disk``. Since 5.5.

        maintenance_spec: Wire name ``maintenanceSpec``. Since 6.0.

        timeout: Wire name ``timeout``. Since 6.0.

        Since 5.5. Privilege Host.Config.Storage. Returns a reference to a Task, whose result is a
        VsanHostDiskResult.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/RemoveDisk_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("RemoveDisk_Task", {"disk": disk, "maintenance_spec": maintenance_spec, "timeout": timeout})
        return result

    def unmount_disk_mapping_task(
        self,
        mapping: list[VsanHostDiskMapping],
    ) -> vmodl.ManagedObjectReference:
        """Call ``UnmountDiskMapping_Task``.

        mapping: Wire name ``mapping``. Since 6.0.

        Since 6.0. Privilege Host.Config.Storage. Returns a reference to a Task, whose result is a
        VsanHostDiskMapResult.

        Raises InvalidState, VsanFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/UnmountDiskMapping_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("UnmountDiskMapping_Task", {"mapping": mapping})
        return result

    def update_vsan_task(
        self,
        config: VsanHostConfigInfo,
    ) -> vmodl.ManagedObjectReference:
        """Call ``UpdateVsan_Task``.

        config: Wire name ``config``. Since 5.5.

        Since 5.5. Privilege Host.Config.Storage. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanSystem/moId/UpdateVsan_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("UpdateVsan_Task", {"config": config})
        return result
