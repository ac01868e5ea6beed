# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type VirtualDiskManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.datacenter import Datacenter
    from vim25.data.host_disk_dimensions_chs import HostDiskDimensionsChs
    from vim25.data.virtual_disk_spec import VirtualDiskSpec
    from vim25.data.virtual_machine_profile_spec import VirtualMachineProfileSpec


class VirtualDiskManager(vmodl.ManagedObject):
    """Managed object type ``VirtualDiskManager`` (vmodl ``vim.VirtualDiskManager``).

    Since 2.5.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "CopyVirtualDisk_Task": vmodl.Operation("CopyVirtualDisk_Task", request="CopyVirtualDiskRequestType", result="ManagedObjectReference", fault="VimFault", since="2.5", vmodl_name="copyVirtualDisk", privilege="System.View"),
        "CreateVirtualDisk_Task": vmodl.Operation("CreateVirtualDisk_Task", request="CreateVirtualDiskRequestType", result="ManagedObjectReference", fault="VimFault", since="2.5", vmodl_name="createVirtualDisk", privilege="System.View"),
        "DefragmentVirtualDisk_Task": vmodl.Operation("DefragmentVirtualDisk_Task", request="DefragmentVirtualDiskRequestType", result="ManagedObjectReference", fault="VimFault", since="2.5", vmodl_name="defragmentVirtualDisk", privilege="System.View"),
        "DeleteVirtualDisk_Task": vmodl.Operation("DeleteVirtualDisk_Task", request="DeleteVirtualDiskRequestType", result="ManagedObjectReference", fault="VimFault", since="2.5", vmodl_name="deleteVirtualDisk", privilege="System.View"),
        "EagerZeroVirtualDisk_Task": vmodl.Operation("EagerZeroVirtualDisk_Task", request="EagerZeroVirtualDiskRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="eagerZeroVirtualDisk", privilege="System.View"),
        "ExtendVirtualDisk_Task": vmodl.Operation("ExtendVirtualDisk_Task", request="ExtendVirtualDiskRequestType", result="ManagedObjectReference", fault="VimFault", since="2.5", vmodl_name="extendVirtualDisk", privilege="System.View"),
        "ImportUnmanagedSnapshot": vmodl.Operation("ImportUnmanagedSnapshot", request="ImportUnmanagedSnapshotRequestType", fault="VimFault", since="6.0", vmodl_name="importUnmanagedSnapshot", privilege="System.View"),
        "InflateVirtualDisk_Task": vmodl.Operation("InflateVirtualDisk_Task", request="InflateVirtualDiskRequestType", result="ManagedObjectReference", fault="VimFault", since="2.5", vmodl_name="inflateVirtualDisk", privilege="System.View"),
        "MoveVirtualDisk_Task": vmodl.Operation("MoveVirtualDisk_Task", request="MoveVirtualDiskRequestType", result="ManagedObjectReference", fault="VimFault", since="2.5", vmodl_name="moveVirtualDisk", privilege="System.View"),
        "QueryVirtualDiskFragmentation": vmodl.Operation("QueryVirtualDiskFragmentation", request="QueryVirtualDiskFragmentationRequestType", result="int", fault="VimFault", since="2.5", vmodl_name="queryVirtualDiskFragmentation", privilege="System.View"),
        "QueryVirtualDiskGeometry": vmodl.Operation("QueryVirtualDiskGeometry", request="QueryVirtualDiskGeometryRequestType", result="HostDiskDimensionsChs", fault="VimFault", since="2.5", vmodl_name="queryVirtualDiskGeometry", privilege="System.View"),
        "QueryVirtualDiskUuid": vmodl.Operation("QueryVirtualDiskUuid", request="QueryVirtualDiskUuidRequestType", result="string", fault="VimFault", since="2.5", vmodl_name="queryVirtualDiskUuid", privilege="System.View"),
        "ReleaseManagedSnapshot": vmodl.Operation("ReleaseManagedSnapshot", request="ReleaseManagedSnapshotRequestType", fault="VimFault", since="6.5", vmodl_name="releaseManagedSnapshot", privilege="System.View"),
        "SetVirtualDiskUuid": vmodl.Operation("SetVirtualDiskUuid", request="SetVirtualDiskUuidRequestType", fault="VimFault", since="2.5", vmodl_name="setVirtualDiskUuid", privilege="System.View"),
        "ShrinkVirtualDisk_Task": vmodl.Operation("ShrinkVirtualDisk_Task", request="ShrinkVirtualDiskRequestType", result="ManagedObjectReference", fault="VimFault", since="2.5", vmodl_name="shrinkVirtualDisk", privilege="System.View"),
        "ZeroFillVirtualDisk_Task": vmodl.Operation("ZeroFillVirtualDisk_Task", request="ZeroFillVirtualDiskRequestType", result="ManagedObjectReference", fault="VimFault", since="2.5", vmodl_name="zeroFillVirtualDisk", privilege="System.View"),
    }

    def copy_virtual_disk_task(
        self,
        source_name: str,
        *,
        source_datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        dest_name: str,
        dest_datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        dest_spec: VirtualDiskSpec | None = None,
        force: bool | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CopyVirtualDisk_Task``.

        source_name: Wire name ``sourceName``. Since 2.5.

        source_datacenter: Wire name ``sourceDatacenter``. Since 2.5. Refers to a Datacenter.

        dest_name: Wire name ``destName``. Since 2.5.

        dest_datacenter: Wire name ``destDatacenter``. Since 2.5. Refers to a Datacenter.

        dest_spec: Wire name ``destSpec``. Since 2.5.

        force: Wire name ``force``. Since 2.5.

        Since 2.5. Privilege System.View. Returns a reference to a Task, whose result is a string.

        Raises FileFault, InvalidDiskFormat, InvalidDatastore, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/CopyVirtualDisk_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CopyVirtualDisk_Task", {"source_name": source_name, "source_datacenter": source_datacenter, "dest_name": dest_name, "dest_datacenter": dest_datacenter, "dest_spec": dest_spec, "force": force})
        return result

    def create_virtual_disk_task(
        self,
        name: str,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        spec: VirtualDiskSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateVirtualDisk_Task``.

        name: Wire name ``name``. Since 2.5.

        datacenter: Wire name ``datacenter``. Since 2.5. Refers to a Datacenter.

        spec: Wire name ``spec``. Since 2.5.

        Since 2.5. Privilege System.View. Returns a reference to a Task, whose result is a string.

        Raises FileFault, InvalidDatastore, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/CreateVirtualDisk_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateVirtualDisk_Task", {"name": name, "datacenter": datacenter, "spec": spec})
        return result

    def defragment_virtual_disk_task(
        self,
        name: str,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``DefragmentVirtualDisk_Task``.

        name: Wire name ``name``. Since 2.5.

        datacenter: Wire name ``datacenter``. Since 2.5. Refers to a Datacenter.

        Since 2.5. Privilege System.View. Returns a reference to a Task.

        Raises FileFault, InvalidDatastore, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/DefragmentVirtualDisk_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("DefragmentVirtualDisk_Task", {"name": name, "datacenter": datacenter})
        return result

    def delete_virtual_disk_task(
        self,
        name: str,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``DeleteVirtualDisk_Task``.

        name: Wire name ``name``. Since 2.5.

        datacenter: Wire name ``datacenter``. Since 2.5. Refers to a Datacenter.

        Since 2.5. Privilege System.View. Returns a reference to a Task.

        Raises FileFault, InvalidDatastore, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/DeleteVirtualDisk_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("DeleteVirtualDisk_Task", {"name": name, "datacenter": datacenter})
        return result

    def eager_zero_virtual_disk_task(
        self,
        name: str,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``EagerZeroVirtualDisk_Task``.

        name: Wire name ``name``. Since 4.0.

        datacenter: Wire name ``datacenter``. Since 4.0. Refers to a Datacenter.

        Since 4.0. Privilege System.View. Returns a reference to a Task.

        Raises FileFault, InvalidDatastore, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/EagerZeroVirtualDisk_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("EagerZeroVirtualDisk_Task", {"name": name, "datacenter": datacenter})
        return result

    def extend_virtual_disk_task(
        self,
        name: str,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        new_capacity_kb: int,
        eager_zero: bool | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ExtendVirtualDisk_Task``.

        name: Wire name ``name``. Since 2.5.

        datacenter: Wire name ``datacenter``. Since 2.5. Refers to a Datacenter.

        new_capacity_kb: Wire name ``newCapacityKb``. Since 2.5.

        eager_zero: Wire name ``eagerZero``. Since 4.0.

        Since 2.5. Privilege System.View. Returns a reference to a Task.

        Raises FileFault, InvalidDatastore, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/ExtendVirtualDisk_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ExtendVirtualDisk_Task", {"name": name, "datacenter": datacenter, "new_capacity_kb": new_capacity_kb, "eager_zero": eager_zero})
        return result

    def import_unmanaged_snapshot(
        self,
        vdisk: str,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        vvol_id: str,
    ) -> None:
        """Call ``ImportUnmanagedSnapshot``.

        vdisk: Wire name ``vdisk``. Since 6.0.

        datacenter: Wire name ``datacenter``. Since 6.0. Refers to a Datacenter.

        vvol_id: Wire name ``vvolId``. Since 6.0.

        Since 6.0. Privilege System.View.

        Raises NotFound, InvalidDatastore, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/ImportUnmanagedSnapshot/post/
        """
        self._invoke("ImportUnmanagedSnapshot", {"vdisk": vdisk, "datacenter": datacenter, "vvol_id": vvol_id})

    def inflate_virtual_disk_task(
        self,
        name: str,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``InflateVirtualDisk_Task``.

        name: Wire name ``name``. Since 2.5.

        datacenter: Wire name ``datacenter``. Since 2.5. Refers to a Datacenter.

        Since 2.5. Privilege System.View. Returns a reference to a Task.

        Raises FileFault, InvalidDatastore, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/InflateVirtualDisk_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("InflateVirtualDisk_Task", {"name": name, "datacenter": datacenter})
        return result

    def move_virtual_disk_task(
        self,
        source_name: str,
        *,
        source_datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        dest_name: str,
        dest_datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        force: bool | None = None,
        profile: list[VirtualMachineProfileSpec] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``MoveVirtualDisk_Task``.

        source_name: Wire name ``sourceName``. Since 2.5.

        source_datacenter: Wire name ``sourceDatacenter``. Since 2.5. Refers to a Datacenter.

        dest_name: Wire name ``destName``. Since 2.5.

        dest_datacenter: Wire name ``destDatacenter``. Since 2.5. Refers to a Datacenter.

        force: Wire name ``force``. Since 2.5.

        profile: Wire name ``profile``. Since 5.5.

        Since 2.5. Privilege System.View. Returns a reference to a Task, whose result is a string.

        Raises FileFault, InvalidDatastore, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/MoveVirtualDisk_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("MoveVirtualDisk_Task", {"source_name": source_name, "source_datacenter": source_datacenter, "dest_name": dest_name, "dest_datacenter": dest_datacenter, "force": force, "profile": profile})
        return result

    def query_virtual_disk_fragmentation(
        self,
        name: str,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
    ) -> int:
        """Call ``QueryVirtualDiskFragmentation``.

        name: Wire name ``name``. Since 2.5.

        datacenter: Wire name ``datacenter``. Since 2.5. Refers to a Datacenter.

        Since 2.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/QueryVirtualDiskFragmentation/post/
        """
        result: int = self._invoke("QueryVirtualDiskFragmentation", {"name": name, "datacenter": datacenter})
        return result

    def query_virtual_disk_geometry(
        self,
        name: str,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
    ) -> HostDiskDimensionsChs:
        """Call ``QueryVirtualDiskGeometry``.

        name: Wire name ``name``. Since 2.5.

        datacenter: Wire name ``datacenter``. Since 2.5. Refers to a Datacenter.

        Since 2.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/QueryVirtualDiskGeometry/post/
        """
        result: HostDiskDimensionsChs = self._invoke("QueryVirtualDiskGeometry", {"name": name, "datacenter": datacenter})
        return result

    def query_virtual_disk_uuid(
        self,
        name: str,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
    ) -> str:
        """Call ``QueryVirtualDiskUuid``.

        name: Wire name ``name``. Since 2.5.

        datacenter: Wire name ``datacenter``. Since 2.5. Refers to a Datacenter.

        Since 2.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/QueryVirtualDiskUuid/post/
        """
        result: str = self._invoke("QueryVirtualDiskUuid", {"name": name, "datacenter": datacenter})
        return result

    def release_managed_snapshot(
        self,
        vdisk: str,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
    ) -> None:
        """Call ``ReleaseManagedSnapshot``.

        vdisk: Wire name ``vdisk``. Since 6.5.

        datacenter: Wire name ``datacenter``. Since 6.5. Refers to a Datacenter.

        Since 6.5. Privilege System.View.

        Raises InvalidDatastore, FileNotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/ReleaseManagedSnapshot/post/
        """
        self._invoke("ReleaseManagedSnapshot", {"vdisk": vdisk, "datacenter": datacenter})

    def set_virtual_disk_uuid(
        self,
        name: str,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        uuid: str,
    ) -> None:
        """Call ``SetVirtualDiskUuid``.

        name: Wire name ``name``. Since 2.5.

        datacenter: Wire name ``datacenter``. Since 2.5. Refers to a Datacenter.

        uuid: Wire name ``uuid``. Since 2.5.

        Since 2.5. Privilege System.View.

        Raises FileFault, InvalidDatastore, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/SetVirtualDiskUuid/post/
        """
        self._invoke("SetVirtualDiskUuid", {"name": name, "datacenter": datacenter, "uuid": uuid})

    def shrink_virtual_disk_task(
        self,
        name: str,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
        copy: bool | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ShrinkVirtualDisk_Task``.

        name: Wire name ``name``. Since 2.5.

        datacenter: Wire name ``datacenter``. Since 2.5. Refers to a Datacenter.

        copy: Wire name ``copy``. Since 2.5.

        Since 2.5. Privilege System.View. Returns a reference to a Task.

        Raises FileFault, InvalidDatastore, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/ShrinkVirtualDisk_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ShrinkVirtualDisk_Task", {"name": name, "datacenter": datacenter, "copy": copy})
        return result

    def zero_fill_virtual_disk_task(
        self,
        name: str,
        *,
        datacenter: vmodl.ManagedObjectReference | Datacenter | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ZeroFillVirtualDisk_Task``.

        name: Wire name ``name``. Since 2.5.

        datacenter: Wire name ``datacenter``. Since 2.5. Refers to a Datacenter.

        Since 2.5. Privilege System.View. Returns a reference to a Task.

        Raises FileFault, InvalidDatastore, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualDiskManager/moId/ZeroFillVirtualDisk_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ZeroFillVirtualDisk_Task", {"name": name, "datacenter": datacenter})
        return result
