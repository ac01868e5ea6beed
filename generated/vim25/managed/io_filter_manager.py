# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type IoFilterManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.cluster_compute_resource import ClusterComputeResource
    from vim25.data.cluster_io_filter_info import ClusterIoFilterInfo
    from vim25.managed.compute_resource import ComputeResource
    from vim25.managed.host_system import HostSystem
    from vim25.data.io_filter_query_issue_result import IoFilterQueryIssueResult
    from vim25.data.virtual_disk_id import VirtualDiskId


class IoFilterManager(vmodl.ManagedObject):
    """Managed object type ``IoFilterManager`` (vmodl ``vim.IoFilterManager``).

    Since 6.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "InstallIoFilter_Task": vmodl.Operation("InstallIoFilter_Task", request="InstallIoFilterRequestType", result="ManagedObjectReference", fault="AlreadyExists", since="6.0", vmodl_name="installIoFilter"),
        "QueryDisksUsingFilter": vmodl.Operation("QueryDisksUsingFilter", request="QueryDisksUsingFilterRequestType", result="VirtualDiskId[]", fault="NotFound", since="6.0", vmodl_name="queryDisksUsingFilter", privilege="System.View"),
        "QueryIoFilterInfo": vmodl.Operation("QueryIoFilterInfo", request="QueryIoFilterInfoRequestType", result="ClusterIoFilterInfo[]", nullable=True, fault="RuntimeFault", since="6.0", vmodl_name="queryIoFilterInfo", privilege="System.View"),
        "QueryIoFilterIssues": vmodl.Operation("QueryIoFilterIssues", request="QueryIoFilterIssuesRequestType", result="IoFilterQueryIssueResult", fault="NotFound", since="6.0", vmodl_name="queryIssue", privilege="System.View"),
        "ResolveInstallationErrorsOnCluster_Task": vmodl.Operation("ResolveInstallationErrorsOnCluster_Task", request="ResolveInstallationErrorsOnClusterRequestType", result="ManagedObjectReference", fault="NotFound", since="6.0", vmodl_name="resolveInstallationErrorsOnCluster"),
        "ResolveInstallationErrorsOnHost_Task": vmodl.Operation("ResolveInstallationErrorsOnHost_Task", request="ResolveInstallationErrorsOnHostRequestType", result="ManagedObjectReference", fault="NotFound", since="6.0", vmodl_name="resolveInstallationErrorsOnHost"),
        "UninstallIoFilter_Task": vmodl.Operation("UninstallIoFilter_Task", request="UninstallIoFilterRequestType", result="ManagedObjectReference", fault="VimFault", since="6.0", vmodl_name="uninstallIoFilter"),
        "UpgradeIoFilter_Task": vmodl.Operation("UpgradeIoFilter_Task", request="UpgradeIoFilterRequestType", result="ManagedObjectReference", fault="VimFault", since="6.0", vmodl_name="upgradeIoFilter"),
    }

    def install_io_filter_task(
        self,
        vib_url: str,
        comp_res: vmodl.ManagedObjectReference | ComputeResource,
    ) -> vmodl.ManagedObjectReference:
        """Call ``InstallIoFilter_Task``.

        vib_url: Wire name ``vibUrl``. Since 6.0.

        comp_res: Wire name ``compRes``. Since 6.0. Refers to a ComputeResource.

        Since 6.0. Returns a reference to a Task, whose result is a ClusterIoFilterInfo.

        Raises AlreadyExists, or another AlreadyExists.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IoFilterManager/moId/InstallIoFilter_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("InstallIoFilter_Task", {"vib_url": vib_url, "comp_res": comp_res})
        return result

    def query_disks_using_filter(
        self,
        filter_id: str,
        comp_res: vmodl.ManagedObjectReference | ComputeResource,
    ) -> list[VirtualDiskId]:
        """Call ``QueryDisksUsingFilter``.

        filter_id: Wire name ``filterId``. Since 6.0.

        comp_res: Wire name ``compRes``. Since 6.0. Refers to a ComputeResource.

        Since 6.0. Privilege System.View.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IoFilterManager/moId/QueryDisksUsingFilter/post/
        """
        result: list[VirtualDiskId] = self._invoke("QueryDisksUsingFilter", {"filter_id": filter_id, "comp_res": comp_res})
        return result

    def query_io_filter_info(
        self,
        comp_res: vmodl.ManagedObjectReference | ComputeResource,
    ) -> list[ClusterIoFilterInfo] | None:
        """Call ``QueryIoFilterInfo``.

        comp_res: Wire name ``compRes``. Since 6.0. Refers to a ComputeResource.

        Since 6.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IoFilterManager/moId/QueryIoFilterInfo/post/
        """
        result: list[ClusterIoFilterInfo] | None = self._invoke("QueryIoFilterInfo", {"comp_res": comp_res})
        return result

    def query_io_filter_issues(
        self,
        filter_id: str,
        comp_res: vmodl.ManagedObjectReference | ComputeResource,
    ) -> IoFilterQueryIssueResult:
        """Call ``QueryIoFilterIssues``.

        filter_id: Wire name ``filterId``. Since 6.0.

        comp_res: Wire name ``compRes``. Since 6.0. Refers to a ComputeResource.

        Since 6.0. Privilege System.View.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IoFilterManager/moId/QueryIoFilterIssues/post/
        """
        result: IoFilterQueryIssueResult = self._invoke("QueryIoFilterIssues", {"filter_id": filter_id, "comp_res": comp_res})
        return result

    def resolve_installation_errors_on_cluster_task(
        self,
        filter_id: str,
        cluster: vmodl.ManagedObjectReference | ClusterComputeResource,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ResolveInstallationErrorsOnCluster_Task``.

        filter_id: Wire name ``filterId``. Since 6.0.

        cluster: Wire name ``cluster``. Since 6.0. Refers to a ClusterComputeResource.

        Since 6.0. Returns a reference to a Task.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IoFilterManager/moId/ResolveInstallationErrorsOnCluster_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ResolveInstallationErrorsOnCluster_Task", {"filter_id": filter_id, "cluster": cluster})
        return result

    def resolve_installation_errors_on_host_task(
        self,
        filter_id: str,
        host: vmodl.ManagedObjectReference | HostSystem,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ResolveInstallationErrorsOnHost_Task``.

        filter_id: Wire name ``filterId``. Since 6.0.

        host: Wire name ``host``. Since 6.0. Refers to a HostSystem.

        Since 6.0. Returns a reference to a Task.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IoFilterManager/moId/ResolveInstallationErrorsOnHost_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ResolveInstallationErrorsOnHost_Task", {"filter_id": filter_id, "host": host})
        return result

    def uninstall_io_filter_task(
        self,
        filter_id: str,
        comp_res: vmodl.ManagedObjectReference | ComputeResource,
    ) -> vmodl.ManagedObjectReference:
        """Call ``UninstallIoFilter_Task``.

        filter_id: Wire name ``filterId``. Since 6.0.

        comp_res: Wire name ``compRes``. Since 6.0. Refers to a ComputeResource.

        Since 6.0. Returns a reference to a Task.

        Raises NotFound, FilterInUse, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IoFilterManager/moId/UninstallIoFilter_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("UninstallIoFilter_Task", {"filter_id": filter_id, "comp_res": comp_res})
        return result

    def upgrade_io_filter_task(
        self,
        filter_id: str,
        comp_res: vmodl.ManagedObjectReference | ComputeResource,
        vib_url: str,
    ) -> vmodl.ManagedObjectReference:
        """Call ``UpgradeIoFilter_Task``.

        filter_id: Wire name ``filterId``. Since 6.0.

        comp_res: Wire name ``compRes``. Since 6.0. Refers to a ComputeResource.

        vib_url: Wire name ``vibUrl``. Since 6.0.

        Since 6.0. Returns a reference to a Task, whose result is a ClusterIoFilterInfo.

        Raises NotFound, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/IoFilterManager/moId/UpgradeIoFilter_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("UpgradeIoFilter_Task", {"filter_id": filter_id, "comp_res": comp_res, "vib_url": vib_url})
        return result
