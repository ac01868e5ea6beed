# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostVsanInternalSystem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.data.host_vsan_internal_system_cmmds_query import HostVsanInternalSystemCmmdsQuery
    from vim25.data.host_vsan_internal_system_delete_vsan_objects_result import HostVsanInternalSystemDeleteVsanObjectsResult
    from vim25.data.host_vsan_internal_system_vsan_object_operation_result import HostVsanInternalSystemVsanObjectOperationResult
    from vim25.data.host_vsan_internal_system_vsan_physical_disk_diagnostics_result import HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult
    from vim25.data.vsan_new_policy_batch import VsanNewPolicyBatch
    from vim25.data.vsan_policy_change_batch import VsanPolicyChangeBatch
    from vim25.data.vsan_policy_satisfiability import VsanPolicySatisfiability


class HostVsanInternalSystem(vmodl.ManagedObject):
    """Managed object type ``HostVsanInternalSystem`` (vmodl ``vim.host.VsanInternalSystem``).

    Since 5.5.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "AbdicateDomOwnership": vmodl.Operation("AbdicateDomOwnership", request="AbdicateDomOwnershipRequestType", result="string[]", nullable=True, fault="RuntimeFault", since="5.5", vmodl_name="abdicateDomOwnership", privilege="Host.Config.Storage"),
        "CanProvisionObjects": vmodl.Operation("CanProvisionObjects", request="CanProvisionObjectsRequestType", result="VsanPolicySatisfiability[]", fault="VimFault", since="5.5", vmodl_name="canProvisionObjects", privilege="System.Read"),
        "DeleteVsanObjects": vmodl.Operation("DeleteVsanObjects", request="DeleteVsanObjectsRequestType", result="HostVsanInternalSystemDeleteVsanObjectsResult[]", fault="VimFault", since="5.5", vmodl_name="deleteVsanObjects", privilege="Host.Config.Storage"),
        "GetVsanObjExtAttrs": vmodl.Operation("GetVsanObjExtAttrs", request="GetVsanObjExtAttrsRequestType", result="string", fault="VimFault", since="5.5", vmodl_name="getVsanObjExtAttrs", privilege="System.Read"),
        "QueryCmmds": vmodl.Operation("QueryCmmds", request="QueryCmmdsRequestType", result="string", fault="RuntimeFault", since="5.5", vmodl_name="queryCmmds", privilege="System.Read"),
        "QueryObjectsOnPhysicalVsanDisk": vmodl.Operation("QueryObjectsOnPhysicalVsanDisk", request="QueryObjectsOnPhysicalVsanDiskRequestType", result="string", fault="RuntimeFault", since="5.5", vmodl_name="queryObjectsOnPhysicalVsanDisk", privilege="System.Read"),
        "QueryPhysicalVsanDisks": vmodl.Operation("QueryPhysicalVsanDisks", request="QueryPhysicalVsanDisksRequestType", result="string", fault="RuntimeFault", since="5.5", vmodl_name="queryPhysicalVsanDisks", privilege="System.Read"),
        "QuerySyncingVsanObjects": vmodl.Operation("QuerySyncingVsanObjects", request="QuerySyncingVsanObjectsRequestType", result="string", fault="RuntimeFault", since="5.5", vmodl_name="querySyncingVsanObjects", privilege="System.Read"),
        "QueryVsanObjectUuidsByFilter": vmodl.Operation("QueryVsanObjectUuidsByFilter", request="QueryVsanObjectUuidsByFilterRequestType", result="string[]", nullable=True, fault="VsanFault", since="6.0", vmodl_name="queryVsanObjectUuidsByFilter", privilege="System.Read"),
        "QueryVsanObjects": vmodl.Operation("QueryVsanObjects", request="QueryVsanObjectsRequestType", result="string", fault="RuntimeFault", since="5.5", vmodl_name="queryVsanObjects", privilege="System.Read"),
        "QueryVsanStatistics": vmodl.Operation("QueryVsanStatistics", request="QueryVsanStatisticsRequestType", result="string", fault="RuntimeFault", since="5.5", vmodl_name="queryVsanStatistics", privilege="System.Read"),
        "ReconfigurationSatisfiable": vmodl.Operation("ReconfigurationSatisfiable", request="ReconfigurationSatisfiableRequestType", result="VsanPolicySatisfiability[]", fault="VimFault", since="5.5", vmodl_name="reconfigurationSatisfiable", privilege="System.Read"),
        "ReconfigureDomObject": vmodl.Operation("ReconfigureDomObject", request="ReconfigureDomObjectRequestType", fault="RuntimeFault", since="5.5", vmodl_name="reconfigureDomObject", privilege="Host.Config.Storage"),
        "RunVsanPhysicalDiskDiagnostics": vmodl.Operation("RunVsanPhysicalDiskDiagnostics", request="RunVsanPhysicalDiskDiagnosticsRequestType", result="HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult[]", fault="RuntimeFault", since="5.5", vmodl_name="runVsanPhysicalDiskDiagnostics", privilege="System.Read"),
        "UpgradeVsanObjects": vmodl.Operation("UpgradeVsanObjects", request="UpgradeVsanObjectsRequestType", result="HostVsanInternalSystemVsanObjectOperationResult[]", nullable=True, fault="VsanFault", since="6.0", vmodl_name="upgradeVsanObjects", privilege="Host.Config.Storage"),
    }

    def abdicate_dom_ownership(
        self,
        uuids: list[str],
    ) -> list[str] | None:
        """Call ``AbdicateDomOwnership``.

        uuids: Wire name ``uuids``. Since 5.5.

        Since 5.5. Privilege Host.Config.Storage.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/AbdicateDomOwnership/post/
        """
        result: list[str] | None = self._invoke("AbdicateDomOwnership", {"uuids": uuids})
        return result

    def can_provision_objects(
        self,
        npbs: list[VsanNewPolicyBatch],
        *,
        ignore_satisfiability: bool | None = None,
    ) -> list[VsanPolicySatisfiability]:
        """Call ``CanProvisionObjects``.

        npbs: Wire name ``npbs``. Since 5.5.

        ignore_satisfiability: Wire name ``ignoreSatisfiability``. Since 6.0.

        Since 5.5. Privilege System.Read.

        Raises VimFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/CanProvisionObjects/post/
        """
        result: list[VsanPolicySatisfiability] = self._invoke("CanProvisionObjects", {"npbs": npbs, "ignore_satisfiability": ignore_satisfiability})
        return result

    def delete_vsan_objects(
        self,
        uuids: list[str],
        *,
        force: bool | None = None,
    ) -> list[HostVsanInternalSystemDeleteVsanObjectsResult]:
        """Call ``DeleteVsanObjects``.

        uuids: Wire name ``uuids``. Since 5.5.

        force: Wire name ``force``. Since 5.5.

        Since 5.5. Privilege Host.Config.Storage.

        Raises VimFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/DeleteVsanObjects/post/
        """
        result: list[HostVsanInternalSystemDeleteVsanObjectsResult] = self._invoke("DeleteVsanObjects", {"uuids": uuids, "force": force})
        return result

    def get_vsan_obj_ext_attrs(
        self,
        uuids: list[str],
    ) -> str:
        """Call ``GetVsanObjExtAttrs``.

        uuids: Wire name ``uuids``. Since 5.5.

        Since 5.5. Privilege System.Read.

        Raises VimFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/GetVsanObjExtAttrs/post/
        """
        result: str = self._invoke("GetVsanObjExtAttrs", {"uuids": uuids})
        return result

    def query_cmmds(
        self,
        queries: list[HostVsanInternalSystemCmmdsQuery],
    ) -> str:
        """Call ``QueryCmmds``.

        queries: Wire name ``queries``. Since 5.5.

        Since 5.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/QueryCmmds/post/
        """
        result: str = self._invoke("QueryCmmds", {"queries": queries})
        return result

    def query_objects_on_physical_vsan_disk(
        self,
        disks: list[str],
    ) -> str:
        """Call ``QueryObjectsOnPhysicalVsanDisk``.

        disks: Wire name ``disks``. Since 5.5.

        Since 5.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/QueryObjectsOnPhysicalVsanDisk/post/
        """
        result: str = self._invoke("QueryObjectsOnPhysicalVsanDisk", {"disks": disks})
        return result

    def query_physical_vsan_disks(
        self,
        *,
        props: list[str] | None = None,
    ) -> str:
        """Call ``QueryPhysicalVsanDisks``.

        props: Wire name ``props``. Since 5.5.

        Since 5.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/QueryPhysicalVsanDisks/post/
        """
        result: str = self._invoke("QueryPhysicalVsanDisks", {"props": props})
        return result

    def query_syncing_vsan_objects(
        self,
        *,
        uuids: list[str] | None = None,
    ) -> str:
        """Call ``QuerySyncingVsanObjects``.

        uuids: Wire name ``uuids``. Since 5.5.

        Since 5.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/QuerySyncingVsanObjects/post/
        """
        result: str = self._invoke("QuerySyncingVsanObjects", {"uuids": uuids})
        return result

    def query_vsan_object_uuids_by_filter(
        self,
        *,
        uuids: list[str] | None = None,
        limit: int | None = None,
        version: int | None = None,
    ) -> list[str] | None:
        """Call ``QueryVsanObjectUuidsByFilter``.

        uuids: Wire name ``uuids``. Since 6.0.

        limit: Wire name ``limit``. Since 6.0.

        version: Wire name ``version``. Since 6.0.

        Since 6.0. Privilege System.Read.

        Raises VsanFault, or another VsanFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/QueryVsanObjectUuidsByFilter/post/
        """
        result: list[str] | None = self._invoke("QueryVsanObjectUuidsByFilter", {"uuids": uuids, "limit": limit, "version": version})
        return result

    def query_vsan_objects(
        self,
        *,
        uuids: list[str] | None = None,
    ) -> str:
        """Call ``QueryVsanObjects``.

        uuids: Wire name ``uuids``. Since 5.5.

        Since 5.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/QueryVsanObjects/post/
        """
        result: str = self._invoke("QueryVsanObjects", {"uuids": uuids})
        return result

    def query_vsan_statistics(
        self,
        labels: list[str],
    ) -> str:
        """Call ``QueryVsanStatistics``.

        labels: Wire name ``labels``. Since 5.5.

        Since 5.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/QueryVsanStatistics/post/
        """
        result: str = self._invoke("QueryVsanStatistics", {"labels": labels})
        return result

    def reconfiguration_satisfiable(
        self,
        pcbs: list[VsanPolicyChangeBatch],
        *,
        ignore_satisfiability: bool | None = None,
    ) -> list[VsanPolicySatisfiability]:
        """Call ``ReconfigurationSatisfiable``.

        pcbs: Wire name ``pcbs``. Since 5.5.

        ignore_satisfiability: Wire name ``ignoreSatisfiability``. Since 6.0.

        Since 5.5. Privilege System.Read.

        Raises VimFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/ReconfigurationSatisfiable/post/
        """
        result: list[VsanPolicySatisfiability] = self._invoke("ReconfigurationSatisfiable", {"pcbs": pcbs, "ignore_satisfiability": ignore_satisfiability})
        return result

    def reconfigure_dom_object(
        self,
        uuid: str,
        policy: str,
    ) -> None:
        """Call ``ReconfigureDomObject``.

        uuid: Wire name ``uuid``. Since 5.5.

        policy: Wire name ``policy``. Since 5.5.

        Since 5.5. Privilege Host.Config.Storage.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/ReconfigureDomObject/post/
        """
        self._invoke("ReconfigureDomObject", {"uuid": uuid, "policy": policy})

    def run_vsan_physical_disk_diagnostics(
        self,
        *,
        disks: list[str] | None = None,
    ) -> list[HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult]:
        """Call ``RunVsanPhysicalDiskDiagnostics``.

        disks: Wire name ``disks``. Since 5.5.

        Since 5.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/RunVsanPhysicalDiskDiagnostics/post/
        """
        result: list[HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult] = self._invoke("RunVsanPhysicalDiskDiagnostics", {"disks": disks})
        return result

    def upgrade_vsan_objects(
        self,
        uuids: list[str],
        new_version: int,
    ) -> list[HostVsanInternalSystemVsanObjectOperationResult] | None:
        """Call ``UpgradeVsanObjects``.

        uuids: Wire name ``uuids``. Since 6.0.

        new_version: Wire name ``newVersion``. Since 6.0.

        Since 6.0. Privilege Host.Config.Storage.

        Raises VsanFault, or another VsanFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostVsanInternalSystem/moId/UpgradeVsanObjects/post/
        """
        result: list[HostVsanInternalSystemVsanObjectOperationResult] | None = self._invoke("UpgradeVsanObjects", {"uuids": uuids, "new_version": new_version})
        return result
