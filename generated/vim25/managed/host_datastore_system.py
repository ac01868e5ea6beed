# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostDatastoreSystem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.datastore import Datastore
    from vim25.data.host_datastore_system_capabilities import HostDatastoreSystemCapabilities
    from vim25.data.host_datastore_system_vvol_datastore_spec import HostDatastoreSystemVvolDatastoreSpec
    from vim25.data.host_nas_volume_spec import HostNasVolumeSpec
    from vim25.data.host_scsi_disk import HostScsiDisk
    from vim25.data.host_unresolved_vmfs_resignature_spec import HostUnresolvedVmfsResignatureSpec
    from vim25.data.host_unresolved_vmfs_volume import HostUnresolvedVmfsVolume
    from vim25.data.vmfs_datastore_create_spec import VmfsDatastoreCreateSpec
    from vim25.data.vmfs_datastore_expand_spec import VmfsDatastoreExpandSpec
    from vim25.data.vmfs_datastore_extend_spec import VmfsDatastoreExtendSpec
    from vim25.data.vmfs_datastore_option import VmfsDatastoreOption


class HostDatastoreSystem(vmodl.ManagedObject):
    """Managed object type ``HostDatastoreSystem`` (vmodl ``vim.host.DatastoreSystem``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "ConfigureDatastorePrincipal": vmodl.Operation("ConfigureDatastorePrincipal", request="ConfigureDatastorePrincipalRequestType", fault="VimFault", since="2.0", vmodl_name="configureDatastorePrincipal", privilege="Host.Config.Maintenance"),
        "CreateLocalDatastore": vmodl.Operation("CreateLocalDatastore", request="CreateLocalDatastoreRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="createLocalDatastore", privilege="Host.Config.Storage"),
        "CreateNasDatastore": vmodl.Operation("CreateNasDatastore", request="CreateNasDatastoreRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="createNasDatastore", privilege="Host.Config.Storage"),
        "CreateVmfsDatastore": vmodl.Operation("CreateVmfsDatastore", request="CreateVmfsDatastoreRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="createVmfsDatastore", privilege="Host.Config.Storage"),
        "CreateVvolDatastore": vmodl.Operation("CreateVvolDatastore", request="CreateVvolDatastoreRequestType", result="ManagedObjectReference", fault="VimFault", since="6.0", vmodl_name="createVvolDatastore", privilege="Host.Config.Storage"),
        "DisableClusteredVmdkSupport": vmodl.Operation("DisableClusteredVmdkSupport", request="DisableClusteredVmdkSupportRequestType", fault="VimFault", since="7.0.0.0", vmodl_name="disableClusteredVmdkSupport", privilege="Host.Config.Storage"),
        "EnableClusteredVmdkSupport": vmodl.Operation("EnableClusteredVmdkSupport", request="EnableClusteredVmdkSupportRequestType", fault="VimFault", since="7.0.0.0", vmodl_name="enableClusteredVmdkSupport", privilege="Host.Config.Storage"),
        "ExpandVmfsDatastore": vmodl.Operation("ExpandVmfsDatastore", request="ExpandVmfsDatastoreRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="expandVmfsDatastore", privilege="Host.Config.Storage"),
        "ExtendVmfsDatastore": vmodl.Operation("ExtendVmfsDatastore", request="ExtendVmfsDatastoreRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="extendVmfsDatastore", privilege="Host.Config.Storage"),
        "capabilities": vmodl.Operation("capabilities", result="HostDatastoreSystemCapabilities", fault="RuntimeFault", since="2.5", is_property=True),
        "datastore": vmodl.Operation("datastore", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "QueryAvailableDisksForVmfs": vmodl.Operation("QueryAvailableDisksForVmfs", request="QueryAvailableDisksForVmfsRequestType", result="HostScsiDisk[]", nullable=True, fault="VimFault", since="2.0", vmodl_name="queryAvailableDisksForVmfs", privilege="Host.Config.Storage"),
        "QueryMaxQueueDepth": vmodl.Operation("QueryMaxQueueDepth", request="QueryMaxQueueDepthRequestType", result="long", fault="NotFound", since="8.0.0.1", vmodl_name="queryMaxQueueDepth", privilege="Host.Config.Storage"),
        "QueryUnresolvedVmfsVolumes": vmodl.Operation("QueryUnresolvedVmfsVolumes", result="HostUnresolvedVmfsVolume[]", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="queryUnresolvedVmfsVolumes", privilege="System.Read"),
        "QueryVmfsDatastoreCreateOptions": vmodl.Operation("QueryVmfsDatastoreCreateOptions", request="QueryVmfsDatastoreCreateOptionsRequestType", result="VmfsDatastoreOption[]", nullable=True, fault="VimFault", since="2.0", vmodl_name="queryVmfsDatastoreCreateOptions", privilege="Host.Config.Storage"),
        "QueryVmfsDatastoreExpandOptions": vmodl.Operation("QueryVmfsDatastoreExpandOptions", request="QueryVmfsDatastoreExpandOptionsRequestType", result="VmfsDatastoreOption[]", nullable=True, fault="VimFault", since="4.0", vmodl_name="queryVmfsDatastoreExpandOptions", privilege="Host.Config.Storage"),
        "QueryVmfsDatastoreExtendOptions": vmodl.Operation("QueryVmfsDatastoreExtendOptions", request="QueryVmfsDatastoreExtendOptionsRequestType", result="VmfsDatastoreOption[]", nullable=True, fault="VimFault", since="2.0", vmodl_name="queryVmfsDatastoreExtendOptions", privilege="Host.Config.Storage"),
        "RemoveDatastore": vmodl.Operation("RemoveDatastore", request="RemoveDatastoreRequestType", fault="VimFault", since="2.0", vmodl_name="removeDatastore", privilege="Host.Config.Storage"),
        "RemoveDatastoreEx_Task": vmodl.Operation("RemoveDatastoreEx_Task", request="RemoveDatastoreExRequestType", result="ManagedObjectReference", fault="HostConfigFault", since="6.0", vmodl_name="removeDatastoreEx", privilege="Host.Config.Storage"),
        "ResignatureUnresolvedVmfsVolume_Task": vmodl.Operation("ResignatureUnresolvedVmfsVolume_Task", request="ResignatureUnresolvedVmfsVolumeRequestType", result="ManagedObjectReference", fault="HostConfigFault", since="4.0", vmodl_name="resignatureUnresolvedVmfsVolume", privilege="Host.Config.Storage"),
        "SetMaxQueueDepth": vmodl.Operation("SetMaxQueueDepth", request="SetMaxQueueDepthRequestType", fault="NotFound", since="8.0.0.1", vmodl_name="setMaxQueueDepth", privilege="Host.Config.Storage"),
        "UpdateLocalSwapDatastore": vmodl.Operation("UpdateLocalSwapDatastore", request="UpdateLocalSwapDatastoreRequestType", fault="InvalidDatastore", since="2.5", vmodl_name="updateLocalSwapDatastore", privilege="Host.Config.Storage"),
    }

    def configure_datastore_principal(
        self,
        user_name: str,
        *,
        password: str | None = None,
    ) -> None:
        """Call ``ConfigureDatastorePrincipal``.

        user_name: Wire name ``userName``. Since 2.0.

        password: Wire name ``password``. Since 2.0. Secret.

        Since 2.0. Privilege Host.Config.Maintenance.

        Raises InvalidState, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/ConfigureDatastorePrincipal/post/
        """
        password = vmodl.concealed(password)
        self._invoke("ConfigureDatastorePrincipal", {"user_name": user_name, "password": password})

    def create_local_datastore(
        self,
        name: str,
        path: str,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateLocalDatastore``.

        name: Wire name ``name``. Since 2.0.

        path: Wire name ``path``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage. Returns a reference to a Datastore.

        Raises DuplicateName, HostConfigFault, FileNotFound, InvalidName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/CreateLocalDatastore/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateLocalDatastore", {"name": name, "path": path})
        return result

    def create_nas_datastore(
        self,
        spec: HostNasVolumeSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateNasDatastore``.

        spec: Wire name ``spec``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage. Returns a reference to a Datastore.

        Raises DuplicateName, AlreadyExists, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/CreateNasDatastore/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateNasDatastore", {"spec": spec})
        return result

    def create_vmfs_datastore(
        self,
        spec: VmfsDatastoreCreateSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateVmfsDatastore``.

        spec: Wire name ``spec``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage. Returns a reference to a Datastore.

        Raises DuplicateName, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/CreateVmfsDatastore/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateVmfsDatastore", {"spec": spec})
        return result

    def create_vvol_datastore(
        self,
        spec: HostDatastoreSystemVvolDatastoreSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateVvolDatastore``.

        spec: Wire name ``spec``. Since 6.0.

        Since 6.0. Privilege Host.Config.Storage. Returns a reference to a Datastore.

        Raises NotFound, DuplicateName, HostConfigFault, InvalidName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/CreateVvolDatastore/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateVvolDatastore", {"spec": spec})
        return result

    def disable_clustered_vmdk_support(
        self,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> None:
        """Call ``DisableClusteredVmdkSupport``.

        datastore: Wire name ``datastore``. Since 7.0.0.0. Refers to a Datastore.

        Since 7.0.0.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/DisableClusteredVmdkSupport/post/
        """
        self._invoke("DisableClusteredVmdkSupport", {"datastore": datastore})

    def enable_clustered_vmdk_support(
        self,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> None:
        """Call ``EnableClusteredVmdkSupport``.

        datastore: Wire name ``datastore``. Since 7.0.0.0. Refers to a Datastore.

        Since 7.0.0.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/EnableClusteredVmdkSupport/post/
        """
        self._invoke("EnableClusteredVmdkSupport", {"datastore": datastore})

    def expand_vmfs_datastore(
        self,
        datastore: vmodl.ManagedObjectReference | Datastore,
        spec: VmfsDatastoreExpandSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ExpandVmfsDatastore``.

        datastore: Wire name ``datastore``. Since 4.0. Refers to a Datastore.

        spec: Wire name ``spec``. Since 4.0.

        Since 4.0. Privilege Host.Config.Storage. Returns a reference to a Datastore.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/ExpandVmfsDatastore/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ExpandVmfsDatastore", {"datastore": datastore, "spec": spec})
        return result

    def extend_vmfs_datastore(
        self,
        datastore: vmodl.ManagedObjectReference | Datastore,
        spec: VmfsDatastoreExtendSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ExtendVmfsDatastore``.

        datastore: Wire name ``datastore``. Since 2.0. Refers to a Datastore.

        spec: Wire name ``spec``. Since 2.0.

        Since 2.0. Privilege Host.Config.Storage. Returns a reference to a Datastore.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/ExtendVmfsDatastore/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ExtendVmfsDatastore", {"datastore": datastore, "spec": spec})
        return result

    def get_capabilities(
        self,
    ) -> HostDatastoreSystemCapabilities:
        """Read ``capabilities``.

        Since 2.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/capabilities/get/
        """
        result: HostDatastoreSystemCapabilities = self._invoke("capabilities", {})
        return result

    def get_datastore(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``datastore``.

        Since 2.0. Privilege System.View. Returns a reference to a Datastore.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/datastore/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("datastore", {})
        return result

    def query_available_disks_for_vmfs(
        self,
        *,
        datastore: vmodl.ManagedObjectReference | Datastore | None = None,
    ) -> list[HostScsiDisk] | None:
        """Call ``QueryAvailableDisksForVmfs``.

        datastore: Wire name ``datastore``. Since 2.0. Refers to a Datastore.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/QueryAvailableDisksForVmfs/post/
        """
        result: list[HostScsiDisk] | None = self._invoke("QueryAvailableDisksForVmfs", {"datastore": datastore})
        return result

    def query_max_queue_depth(
        self,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> int:
        """Call ``QueryMaxQueueDepth``.

        datastore: Wire name ``datastore``. Since 8.0.0.1. Refers to a Datastore.

        Since 8.0.0.1. Privilege Host.Config.Storage.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/QueryMaxQueueDepth/post/
        """
        result: int = self._invoke("QueryMaxQueueDepth", {"datastore": datastore})
        return result

    def query_unresolved_vmfs_volumes(
        self,
    ) -> list[HostUnresolvedVmfsVolume] | None:
        """Call ``QueryUnresolvedVmfsVolumes``.

        Since 4.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/QueryUnresolvedVmfsVolumes/post/
        """
        result: list[HostUnresolvedVmfsVolume] | None = self._invoke("QueryUnresolvedVmfsVolumes", {})
        return result

    def query_vmfs_datastore_create_options(
        self,
        device_path: str,
        *,
        vmfs_major_version: int | None = None,
    ) -> list[VmfsDatastoreOption] | None:
        """Call ``QueryVmfsDatastoreCreateOptions``.

        device_path: Wire name ``devicePath``. Since 2.0.

        vmfs_major_version: Wire name ``vmfsMajorVersion``. Since 5.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/QueryVmfsDatastoreCreateOptions/post/
        """
        result: list[VmfsDatastoreOption] | None = self._invoke("QueryVmfsDatastoreCreateOptions", {"device_path": device_path, "vmfs_major_version": vmfs_major_version})
        return result

    def query_vmfs_datastore_expand_options(
        self,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> list[VmfsDatastoreOption] | None:
        """Call ``QueryVmfsDatastoreExpandOptions``.

        datastore: Wire name ``datastore``. Since 4.0. Refers to a Datastore.

        Since 4.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/QueryVmfsDatastoreExpandOptions/post/
        """
        result: list[VmfsDatastoreOption] | None = self._invoke("QueryVmfsDatastoreExpandOptions", {"datastore": datastore})
        return result

    def query_vmfs_datastore_extend_options(
        self,
        datastore: vmodl.ManagedObjectReference | Datastore,
        device_path: str,
        *,
        suppress_expand_candidates: bool | None = None,
    ) -> list[VmfsDatastoreOption] | None:
        """Call ``QueryVmfsDatastoreExtendOptions``.

        datastore: Wire name ``datastore``. Since 2.0. Refers to a Datastore.

        device_path: Wire name ``devicePath``. Since 2.0.

        suppress_expand_candidates: Wire name ``suppressExpandCandidates``. Since 4.0.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/QueryVmfsDatastoreExtendOptions/post/
        """
        result: list[VmfsDatastoreOption] | None = self._invoke("QueryVmfsDatastoreExtendOptions", {"datastore": datastore, "device_path": device_path, "suppress_expand_candidates": suppress_expand_candidates})
        return result

    def remove_datastore(
        self,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> None:
        """Call ``RemoveDatastore``.

        datastore: Wire name ``datastore``. Since 2.0. Refers to a Datastore.

        Since 2.0. Privilege Host.Config.Storage.

        Raises NotFound, HostConfigFault, ResourceInUse, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/RemoveDatastore/post/
        """
        self._invoke("RemoveDatastore", {"datastore": datastore})

    def remove_datastore_ex_task(
        self,
        datastore: list[vmodl.ManagedObjectReference | Datastore],
    ) -> vmodl.ManagedObjectReference:
        """Call ``RemoveDatastoreEx_Task``.

        datastore: Wire name ``datastore``. Since 6.0. Refers to a Datastore.

        Since 6.0. Privilege Host.Config.Storage. Returns a reference to a Task, whose result is a
        HostDatastoreSystemDatastoreResult.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/RemoveDatastoreEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("RemoveDatastoreEx_Task", {"datastore": datastore})
        return result

    def resignature_unresolved_vmfs_volume_task(
        self,
        resolution_spec: HostUnresolvedVmfsResignatureSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ResignatureUnresolvedVmfsVolume_Task``.

        resolution_spec: Wire name ``resolutionSpec``. Since 4.0.

        Since 4.0. Privilege Host.Config.Storage. Returns a reference to a Task, whose result is a
        HostResignatureRescanResult.

        Raises VmfsAmbiguousMount, HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/ResignatureUnresolvedVmfsVolume_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ResignatureUnresolvedVmfsVolume_Task", {"resolution_spec": resolution_spec})
        return result

    def set_max_queue_depth(
        self,
        datastore: vmodl.ManagedObjectReference | Datastore,
        max_qdepth: int,
    ) -> None:
        """Call ``SetMaxQueueDepth``.

        datastore: Wire name ``datastore``. Since 8.0.0.1. Refers to a Datastore.

        max_qdepth: Wire name ``maxQdepth``. Since 8.0.0.1.

        Since 8.0.0.1. Privilege Host.Config.Storage.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/SetMaxQueueDepth/post/
        """
        self._invoke("SetMaxQueueDepth", {"datastore": datastore, "max_qdepth": max_qdepth})

    def update_local_swap_datastore(
        self,
        *,
        datastore: vmodl.ManagedObjectReference | Datastore | None = None,
    ) -> None:
        """Call ``UpdateLocalSwapDatastore``.

        datastore: Wire name ``datastore``. Since 2.5. Refers to a Datastore.

        Since 2.5. Privilege Host.Config.Storage.

        Raises InaccessibleDatastore, DatastoreNotWritableOnHost, or another InvalidDatastore.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostDatastoreSystem/moId/UpdateLocalSwapDatastore/post/
        """
        self._invoke("UpdateLocalSwapDatastore", {"datastore": datastore})
