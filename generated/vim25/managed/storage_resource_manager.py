# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type StorageResourceManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.datastore import Datastore
    from vim25.managed.host_system import HostSystem
    from vim25.faults.method_fault import MethodFault
    from vim25.data.storage_drs_config_spec import StorageDrsConfigSpec
    from vim25.data.storage_iorm_config_option import StorageIORMConfigOption
    from vim25.data.storage_iorm_config_spec import StorageIORMConfigSpec
    from vim25.data.storage_performance_summary import StoragePerformanceSummary
    from vim25.data.storage_placement_result import StoragePlacementResult
    from vim25.data.storage_placement_spec import StoragePlacementSpec
    from vim25.managed.storage_pod import StoragePod


class StorageResourceManager(vmodl.ManagedObject):
    """Managed object type ``StorageResourceManager`` (vmodl ``vim.StorageResourceManager``).

    Since 4.1.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "ApplyStorageDrsRecommendation_Task": vmodl.Operation("ApplyStorageDrsRecommendation_Task", request="ApplyStorageDrsRecommendationRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="5.0", vmodl_name="applyRecommendation", privilege="System.View"),
        "ApplyStorageDrsRecommendationToPod_Task": vmodl.Operation("ApplyStorageDrsRecommendationToPod_Task", request="ApplyStorageDrsRecommendationToPodRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="5.0", vmodl_name="applyRecommendationToPod", privilege="System.View"),
        "CancelStorageDrsRecommendation": vmodl.Operation("CancelStorageDrsRecommendation", request="CancelStorageDrsRecommendationRequestType", fault="RuntimeFault", since="5.0", vmodl_name="cancelRecommendation", privilege="System.View"),
        "ConfigureDatastoreIORM_Task": vmodl.Operation("ConfigureDatastoreIORM_Task", request="ConfigureDatastoreIORMRequestType", result="ManagedObjectReference", fault="VimFault", since="4.1", vmodl_name="ConfigureDatastoreIORM"),
        "ConfigureStorageDrsForPod_Task": vmodl.Operation("ConfigureStorageDrsForPod_Task", request="ConfigureStorageDrsForPodRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="5.0", vmodl_name="configureStorageDrsForPod"),
        "QueryDatastorePerformanceSummary": vmodl.Operation("QueryDatastorePerformanceSummary", request="QueryDatastorePerformanceSummaryRequestType", result="StoragePerformanceSummary[]", nullable=True, fault="NotFound", since="5.1", vmodl_name="queryDatastorePerformanceSummary", privilege="System.View"),
        "QueryIORMConfigOption": vmodl.Operation("QueryIORMConfigOption", request="QueryIORMConfigOptionRequestType", result="StorageIORMConfigOption", fault="RuntimeFault", since="4.1", vmodl_name="QueryIORMConfigOption", privilege="Datastore.Config"),
        "RecommendDatastores": vmodl.Operation("RecommendDatastores", request="RecommendDatastoresRequestType", result="StoragePlacementResult", fault="RuntimeFault", since="5.0", vmodl_name="recommendDatastores", privilege="System.View"),
        "RefreshStorageDrsRecommendation": vmodl.Operation("RefreshStorageDrsRecommendation", request="RefreshStorageDrsRecommendationRequestType", fault="RuntimeFault", since="5.0", vmodl_name="refreshRecommendation", privilege="System.View"),
        "RefreshStorageDrsRecommendationsForPod_Task": vmodl.Operation("RefreshStorageDrsRecommendationsForPod_Task", request="RefreshStorageDrsRecommendationsForPodRequestType", result="ManagedObjectReference", fault="InvalidArgument", since="6.7", vmodl_name="refreshRecommendationsForPod", privilege="System.View"),
        "ValidateStoragePodConfig": vmodl.Operation("ValidateStoragePodConfig", request="ValidateStoragePodConfigRequestType", result="MethodFault", nullable=True, fault="RuntimeFault", since="6.7", vmodl_name="validateStoragePodConfig", privilege="System.View"),
    }

    def apply_storage_drs_recommendation_task(
        self,
        key: list[str],
    ) -> vmodl.ManagedObjectReference:
        """Call ``ApplyStorageDrsRecommendation_Task``.

        key: Wire name ``key``. Since 5.0.

        Since 5.0. Privilege System.View. Returns a reference to a Task, whose result is a
        ApplyStorageRecommendationResult.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/ApplyStorageDrsRecommendation_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ApplyStorageDrsRecommendation_Task", {"key": key})
        return result

    def apply_storage_drs_recommendation_to_pod_task(
        self,
        pod: vmodl.ManagedObjectReference | StoragePod,
        key: str,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ApplyStorageDrsRecommendationToPod_Task``.

        pod: Wire name ``pod``. Since 5.0. Refers to a StoragePod.

        key: Wire name ``key``. Since 5.0.

        Since 5.0. Privilege System.View. Returns a reference to a Task, whose result is a
        ApplyStorageRecommendationResult.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/ApplyStorageDrsRecommendationToPod_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ApplyStorageDrsRecommendationToPod_Task", {"pod": pod, "key": key})
        return result

    def cancel_storage_drs_recommendation(
        self,
        key: list[str],
    ) -> None:
        """Call ``CancelStorageDrsRecommendation``.

        key: Wire name ``key``. Since 5.0.

        Since 5.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/CancelStorageDrsRecommendation/post/
        """
        self._invoke("CancelStorageDrsRecommendation", {"key": key})

    def configure_datastore_iorm_task(
        self,
        datastore: vmodl.ManagedObjectReference | Datastore,
        spec: StorageIORMConfigSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ConfigureDatastoreIORM_Task``.

        datastore: Wire name ``datastore``. Since 4.1. Refers to a Datastore.

        spec: Wire name ``spec``. Since 4.1.

        Since 4.1. Returns a reference to a Task.

        Raises IORMNotSupportedHostOnDatastore, InaccessibleDatastore, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/ConfigureDatastoreIORM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ConfigureDatastoreIORM_Task", {"datastore": datastore, "spec": spec})
        return result

    def configure_storage_drs_for_pod_task(
        self,
        pod: vmodl.ManagedObjectReference | StoragePod,
        spec: StorageDrsConfigSpec,
        modify: bool,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ConfigureStorageDrsForPod_Task``.

        pod: Wire name ``pod``. Since 5.0. Refers to a StoragePod. Privilege StoragePod.Config.

        spec: Wire name ``spec``. Since 5.0.

        modify: Wire name ``modify``. Since 5.0.

        Since 5.0. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/ConfigureStorageDrsForPod_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ConfigureStorageDrsForPod_Task", {"pod": pod, "spec": spec, "modify": modify})
        return result

    def query_datastore_performance_summary(
        self,
        datastore: vmodl.ManagedObjectReference | Datastore,
    ) -> list[StoragePerformanceSummary] | None:
        """Call ``QueryDatastorePerformanceSummary``.

        datastore: Wire name ``datastore``. Since 5.1. Refers to a Datastore.

        Since 5.1. Privilege System.View.

        Raises NotFound, or another NotFound.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/QueryDatastorePerformanceSummary/post/
        """
        result: list[StoragePerformanceSummary] | None = self._invoke("QueryDatastorePerformanceSummary", {"datastore": datastore})
        return result

    def query_iorm_config_option(
        self,
        host: vmodl.ManagedObjectReference | HostSystem,
    ) -> StorageIORMConfigOption:
        """Call ``QueryIORMConfigOption``.

        host: Wire name ``host``. Since 4.1. Refers to a HostSystem.

        Since 4.1. Privilege Datastore.Config.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/QueryIORMConfigOption/post/
        """
        result: StorageIORMConfigOption = self._invoke("QueryIORMConfigOption", {"host": host})
        return result

    def recommend_datastores(
        self,
        storage_spec: StoragePlacementSpec,
    ) -> StoragePlacementResult:
        """Call ``RecommendDatastores``.

        storage_spec: Wire name ``storageSpec``. Since 5.0.

        Since 5.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/RecommendDatastores/post/
        """
        result: StoragePlacementResult = self._invoke("RecommendDatastores", {"storage_spec": storage_spec})
        return result

    def refresh_storage_drs_recommendation(
        self,
        pod: vmodl.ManagedObjectReference | StoragePod,
    ) -> None:
        """Call ``RefreshStorageDrsRecommendation``.

        pod: Wire name ``pod``. Since 5.0. Refers to a StoragePod.

        Since 5.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/RefreshStorageDrsRecommendation/post/
        """
        self._invoke("RefreshStorageDrsRecommendation", {"pod": pod})

    def refresh_storage_drs_recommendations_for_pod_task(
        self,
        pod: vmodl.ManagedObjectReference | StoragePod,
    ) -> vmodl.ManagedObjectReference:
        """Call ``RefreshStorageDrsRecommendationsForPod_Task``.

        pod: Wire name ``pod``. Since 6.7. Refers to a StoragePod.

        Since 6.7. Privilege System.View. Returns a reference to a Task.

        Raises InvalidArgument, or another InvalidArgument.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/RefreshStorageDrsRecommendationsForPod_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("RefreshStorageDrsRecommendationsForPod_Task", {"pod": pod})
        return result

    def validate_storage_pod_config(
        self,
        pod: vmodl.ManagedObjectReference | StoragePod,
        spec: StorageDrsConfigSpec,
    ) -> MethodFault | None:
        """Call ``ValidateStoragePodConfig``.

        pod: Wire name ``pod``. Since 6.7. Refers to a StoragePod.

        spec: Wire name ``spec``. Since 6.7.

        Since 6.7. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/StorageResourceManager/moId/ValidateStoragePodConfig/post/
        """
        result: MethodFault | None = self._invoke("ValidateStoragePodConfig", {"pod": pod, "spec": spec})
        return result
