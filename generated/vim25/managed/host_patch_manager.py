# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostPatchManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.host_patch_manager_locator import HostPatchManagerLocator
    from vim25.data.host_patch_manager_patch_manager_operation_spec import HostPatchManagerPatchManagerOperationSpec


class HostPatchManager(vmodl.ManagedObject):
    """Managed object type ``HostPatchManager`` (vmodl ``vim.host.PatchManager``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "CheckHostPatch_Task": vmodl.Operation("CheckHostPatch_Task", request="CheckHostPatchRequestType", result="ManagedObjectReference", fault="MethodFault", since="4.0", vmodl_name="Check", privilege="System.Read"),
        "InstallHostPatch_Task": vmodl.Operation("InstallHostPatch_Task", request="InstallHostPatchRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="Install", privilege="Host.Config.Patch"),
        "InstallHostPatchV2_Task": vmodl.Operation("InstallHostPatchV2_Task", request="InstallHostPatchV2RequestType", result="ManagedObjectReference", fault="MethodFault", since="4.0", vmodl_name="InstallV2", privilege="Host.Config.Patch"),
        "QueryHostPatch_Task": vmodl.Operation("QueryHostPatch_Task", request="QueryHostPatchRequestType", result="ManagedObjectReference", fault="MethodFault", since="4.0", vmodl_name="Query", privilege="System.Read"),
        "ScanHostPatch_Task": vmodl.Operation("ScanHostPatch_Task", request="ScanHostPatchRequestType", result="ManagedObjectReference", fault="MethodFault", since="2.0", vmodl_name="Scan", privilege="System.Read"),
        "ScanHostPatchV2_Task": vmodl.Operation("ScanHostPatchV2_Task", request="ScanHostPatchV2RequestType", result="ManagedObjectReference", fault="MethodFault", since="4.0", vmodl_name="ScanV2", privilege="System.Read"),
        "StageHostPatch_Task": vmodl.Operation("StageHostPatch_Task", request="StageHostPatchRequestType", result="ManagedObjectReference", fault="MethodFault", since="4.0", vmodl_name="Stage", privilege="Host.Config.Patch"),
        "UninstallHostPatch_Task": vmodl.Operation("UninstallHostPatch_Task", request="UninstallHostPatchRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="Uninstall", privilege="Host.Config.Patch"),
    }

    def check_host_patch_task(
        self,
        *,
        meta_urls: list[str] | None = None,
        bundle_urls: list[str] | None = None,
        spec: HostPatchManagerPatchManagerOperationSpec | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CheckHostPatch_Task``.

        meta_urls: Wire name ``metaUrls``. Since 4.0.

        bundle_urls: Wire name ``bundleUrls``. Since 4.0.

        spec: Wire name ``spec``. Since 4.0.

        Since 4.0. Privilege System.Read. Returns a reference to a Task, whose result is a
        HostPatchManagerResult.

        Raises RequestCanceled, InvalidState, TaskInProgress, PlatformConfigFault, or another
        MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPatchManager/moId/CheckHostPatch_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CheckHostPatch_Task", {"meta_urls": meta_urls, "bundle_urls": bundle_urls, "spec": spec})
        return result

    def install_host_patch_task(
        self,
        repository: HostPatchManagerLocator,
        update_id: str,
        *,
        force: bool | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``InstallHostPatch_Task``.

        repository: Wire name ``repository``. Since 2.0.

        update_id: Wire name ``updateID``. Since 2.0.

        force: Wire name ``force``. Since 2.0.

        Since 2.0. Privilege Host.Config.Patch. Returns a reference to a Task.

        Raises PatchMetadataInvalid, PatchBinariesNotFound, PatchNotApplicable, NoDiskSpace,
        PatchInstallFailed, RebootRequired, InvalidState, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPatchManager/moId/InstallHostPatch_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("InstallHostPatch_Task", {"repository": repository, "update_id": update_id, "force": force})
        return result

    def install_host_patch_v2_task(
        self,
        *,
        meta_urls: list[str] | None = None,
        bundle_urls: list[str] | None = None,
        vib_urls: list[str] | None = None,
        spec: HostPatchManagerPatchManagerOperationSpec | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``InstallHostPatchV2_Task``.

        meta_urls: Wire name ``metaUrls``. Since 4.0.

        bundle_urls: Wire name ``bundleUrls``. Since 4.0.

        vib_urls: Wire name ``vibUrls``. Since 4.0.

        spec: Wire name ``spec``. Since 4.0.

        Since 4.0. Privilege Host.Config.Patch. Returns a reference to a Task, whose result is a
        HostPatchManagerResult.

        Raises RequestCanceled, InvalidState, TaskInProgress, PlatformConfigFault, or another
        MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPatchManager/moId/InstallHostPatchV2_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("InstallHostPatchV2_Task", {"meta_urls": meta_urls, "bundle_urls": bundle_urls, "vib_urls": vib_urls, "spec": spec})
        return result

    def query_host_patch_task(
        self,
        *,
        spec: HostPatchManagerPatchManagerOperationSpec | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``QueryHostPatch_Task``.

        spec: Wire name ``spec``. Since 4.0.

        Since 4.0. Privilege System.Read. Returns a reference to a Task, whose result is a
        HostPatchManagerResult.

        Raises RequestCanceled, InvalidState, TaskInProgress, PlatformConfigFault, or another
        MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPatchManager/moId/QueryHostPatch_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("QueryHostPatch_Task", {"spec": spec})
        return result

    def scan_host_patch_task(
        self,
        repository: HostPatchManagerLocator,
        *,
        update_id: list[str] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ScanHostPatch_Task``.

        repository: Wire name ``repository``. Since 2.0.

        update_id: Wire name ``updateID``. Since 2.0.

        Since 2.0. Privilege System.Read. Returns a reference to a Task, whose result is a
        HostPatchManagerStatus.

        Raises RequestCanceled, PatchMetadataInvalid, PlatformConfigFault, or another MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPatchManager/moId/ScanHostPatch_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ScanHostPatch_Task", {"repository": repository, "update_id": update_id})
        return result

    def scan_host_patch_v2_task(
        self,
        *,
        meta_urls: list[str] | None = None,
        bundle_urls: list[str] | None = None,
        spec: HostPatchManagerPatchManagerOperationSpec | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ScanHostPatchV2_Task``.

        meta_urls: Wire name ``metaUrls``. Since 4.0.

        bundle_urls: Wire name ``bundleUrls``. Since 4.0.

        spec: Wire name ``spec``. Since 4.0.

        Since 4.0. Privilege System.Read. Returns a reference to a Task, whose result is a
        HostPatchManagerResult.

        Raises RequestCanceled, InvalidState, TaskInProgress, PlatformConfigFault, or another
        MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPatchManager/moId/ScanHostPatchV2_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ScanHostPatchV2_Task", {"meta_urls": meta_urls, "bundle_urls": bundle_urls, "spec": spec})
        return result

    def stage_host_patch_task(
        self,
        *,
        meta_urls: list[str] | None = None,
        bundle_urls: list[str] | None = None,
        vib_urls: list[str] | None = None,
        spec: HostPatchManagerPatchManagerOperationSpec | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``StageHostPatch_Task``.

        meta_urls: Wire name ``metaUrls``. Since 4.0.

        bundle_urls: Wire name ``bundleUrls``. Since 4.0.

        vib_urls: Wire name ``vibUrls``. Since 4.0.

        spec: Wire name ``spec``. Since 4.0.

        Since 4.0. Privilege Host.Config.Patch. Returns a reference to a Task, whose result is a
        HostPatchManagerResult.

        Raises RequestCanceled, InvalidState, TaskInProgress, PlatformConfigFault, or another
        MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPatchManager/moId/StageHostPatch_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("StageHostPatch_Task", {"meta_urls": meta_urls, "bundle_urls": bundle_urls, "vib_urls": vib_urls, "spec": spec})
        return result

    def uninstall_host_patch_task(
        self,
        *,
        bulletin_ids: list[str] | None = None,
        spec: HostPatchManagerPatchManagerOperationSpec | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``UninstallHostPatch_Task``.

        bulletin_ids: Wire name ``bulletinIds``. Since 4.0.

        spec: Wire name ``spec``. Since 4.0.

        Since 4.0. Privilege Host.Config.Patch. Returns a reference to a Task, whose result is a
        HostPatchManagerResult.

        Raises InvalidState, TaskInProgress, PlatformConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostPatchManager/moId/UninstallHostPatch_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("UninstallHostPatch_Task", {"bulletin_ids": bulletin_ids, "spec": spec})
        return result
