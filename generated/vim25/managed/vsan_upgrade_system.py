# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type VsanUpgradeSystem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.cluster_compute_resource import ClusterComputeResource
    from vim25.managed.host_system import HostSystem
    from vim25.data.vsan_upgrade_system_preflight_check_result import VsanUpgradeSystemPreflightCheckResult
    from vim25.data.vsan_upgrade_system_upgrade_status import VsanUpgradeSystemUpgradeStatus


class VsanUpgradeSystem(vmodl.ManagedObject):
    """Managed object type ``VsanUpgradeSystem`` (vmodl ``vim.VsanUpgradeSystem``).

    Since 6.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "PerformVsanUpgradePreflightCheck": vmodl.Operation("PerformVsanUpgradePreflightCheck", request="PerformVsanUpgradePreflightCheckRequestType", result="VsanUpgradeSystemPreflightCheckResult", fault="VsanFault", since="6.0", vmodl_name="performUpgradePreflightCheck", privilege="System.Read"),
        "PerformVsanUpgrade_Task": vmodl.Operation("PerformVsanUpgrade_Task", request="PerformVsanUpgradeRequestType", result="ManagedObjectReference", fault="VsanFault", since="6.0", vmodl_name="performUpgrade", privilege="System.Read"),
        "QueryVsanUpgradeStatus": vmodl.Operation("QueryVsanUpgradeStatus", request="QueryVsanUpgradeStatusRequestType", result="VsanUpgradeSystemUpgradeStatus", fault="VsanFault", since="6.0", vmodl_name="queryUpgradeStatus", privilege="System.Read"),
    }

    def perform_vsan_upgrade_preflight_check(
        self,
        cluster: vmodl.ManagedObjectReference | ClusterComputeResource,
        *,
        downgrade_format: bool | None = None,
    ) -> VsanUpgradeSystemPreflightCheckResult:
        """Call ``PerformVsanUpgradePreflightCheck``.

        cluster: Wire name ``cluster``. Since 6.0. Refers to a ClusterComputeResource.

        downgrade_format: Wire name ``downgradeFormat``. Since 6.0.

        Since 6.0. Privilege System.Read.

        Raises VsanFault, or another VsanFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VsanUpgradeSystem/moId/PerformVsanUpgradePreflightCheck/post/
        """
        result: VsanUpgradeSystemPreflightCheckResult = self._invoke("PerformVsanUpgradePreflightCheck", {"cluster": cluster, "downgrade_format": downgrade_format})
        return result

    def perform_vsan_upgrade_task(
        self,
        cluster: vmodl.ManagedObjectReference | ClusterComputeResource,
        *,
        perform_object_upgrade: bool | None = None,
        downgrade_format: bool | None = None,
        allow_reduced_redundancy: bool | None = None,
        exclude_hosts: list[vmodl.ManagedObjectReference | HostSystem] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``PerformVsanUpgrade_Task``.

        cluster: Wire name ``cluster``. Since 6.0. Refers to a ClusterComputeResource.

        perform_object_upgrade: Wire name ``performObjectUpgrade``. Since 6.0.

        downgrade_format: Wire name ``downgradeFormat``. Since 6.0.

        allow_reduced_redundancy: Wire name ``allowReducedRedundancy``. Since 6.0.

        exclude_hosts: Wire name ``excludeHosts``. Since 6.0. Refers to a HostSystem.

        Since 6.0. Privilege System.Read. Returns a reference to a Task, whose result is a
        VsanUpgradeSystemUpgradeStatus.

        Raises VsanFault, or another VsanFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VsanUpgradeSystem/moId/PerformVsanUpgrade_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("PerformVsanUpgrade_Task", {"cluster": cluster, "perform_object_upgrade": perform_object_upgrade, "downgrade_format": downgrade_format, "allow_reduced_redundancy": allow_reduced_redundancy, "exclude_hosts": exclude_hosts})
        return result

    def query_vsan_upgrade_status(
        self,
        cluster: vmodl.ManagedObjectReference | ClusterComputeResource,
    ) -> VsanUpgradeSystemUpgradeStatus:
        """Call ``QueryVsanUpgradeStatus``.

        cluster: Wire name ``cluster``. Since 6.0. Refers to a ClusterComputeResource.

        Since 6.0. Privilege System.Read.

        Raises VsanFault, or another VsanFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VsanUpgradeSystem/moId/QueryVsanUpgradeStatus/post/
        """
        result: VsanUpgradeSystemUpgradeStatus = self._invoke("QueryVsanUpgradeStatus", {"cluster": cluster})
        return result
