# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type ClusterComputeResource."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.compute_resource import ComputeResource

if TYPE_CHECKING:
    from vim25.data.cluster_action_history import ClusterActionHistory
    from vim25.data.cluster_compute_resource_hci_config_info import ClusterComputeResourceHCIConfigInfo
    from vim25.data.cluster_compute_resource_hci_config_spec import ClusterComputeResourceHCIConfigSpec
    from vim25.data.cluster_compute_resource_host_configuration_input import ClusterComputeResourceHostConfigurationInput
    from vim25.data.cluster_compute_resource_summary import ClusterComputeResourceSummary
    from vim25.data.cluster_compute_resource_validation_result_base import ClusterComputeResourceValidationResultBase
    from vim25.data.cluster_config_info import ClusterConfigInfo
    from vim25.data.cluster_config_spec import ClusterConfigSpec
    from vim25.data.cluster_das_advanced_runtime_info import ClusterDasAdvancedRuntimeInfo
    from vim25.data.cluster_drs_faults import ClusterDrsFaults
    from vim25.data.cluster_drs_migration import ClusterDrsMigration
    from vim25.data.cluster_drs_recommendation import ClusterDrsRecommendation
    from vim25.data.cluster_enter_maintenance_result import ClusterEnterMaintenanceResult
    from vim25.data.cluster_host_recommendation import ClusterHostRecommendation
    from vim25.data.cluster_recommendation import ClusterRecommendation
    from vim25.data.cluster_resource_usage_summary import ClusterResourceUsageSummary
    from vim25.data.cluster_rule_info import ClusterRuleInfo
    from vim25.data.host_connect_spec import HostConnectSpec
    from vim25.managed.host_system import HostSystem
    from vim25.data.option_value import OptionValue
    from vim25.data.placement_result import PlacementResult
    from vim25.data.placement_spec import PlacementSpec
    from vim25.managed.resource_pool import ResourcePool
    from vim25.data.sddc_base import SDDCBase
    from vim25.managed.virtual_machine import VirtualMachine


class ClusterComputeResource(ComputeResource):
    """Managed object type ``ClusterComputeResource`` (vmodl ``vim.ClusterComputeResource``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **ComputeResource._operations,
        "AbandonHciWorkflow": vmodl.Operation("AbandonHciWorkflow", fault="InvalidState", since="6.7.1", vmodl_name="AbandonHciWorkflow", privilege="Host.Inventory.EditCluster"),
        "AddHost_Task": vmodl.Operation("AddHost_Task", request="AddHostRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="addHost", privilege="Host.Inventory.AddHostToCluster"),
        "ApplyRecommendation": vmodl.Operation("ApplyRecommendation", request="ApplyRecommendationRequestType", fault="RuntimeFault", since="2.0", vmodl_name="applyRecommendation"),
        "CancelRecommendation": vmodl.Operation("CancelRecommendation", request="CancelRecommendationRequestType", fault="RuntimeFault", since="4.1", vmodl_name="cancelRecommendation", privilege="System.Read"),
        "ClusterEnterMaintenanceMode": vmodl.Operation("ClusterEnterMaintenanceMode", request="ClusterEnterMaintenanceModeRequestType", result="ClusterEnterMaintenanceResult", fault="RuntimeFault", since="5.0", vmodl_name="enterMaintenanceMode", privilege="System.View"),
        "ConfigureHCI_Task": vmodl.Operation("ConfigureHCI_Task", request="ConfigureHCIRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.7.1", vmodl_name="configureHCI"),
        "EvcManager": vmodl.Operation("EvcManager", result="ManagedObjectReference", nullable=True, fault="RuntimeFault", since="6.0", vmodl_name="evcManager", privilege="System.Read"),
        "ExtendHCI_Task": vmodl.Operation("ExtendHCI_Task", request="ExtendHCIRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.7.1", vmodl_name="extendHCI"),
        "FindRulesForVm": vmodl.Operation("FindRulesForVm", request="FindRulesForVmRequestType", result="ClusterRuleInfo[]", nullable=True, fault="RuntimeFault", since="6.0", vmodl_name="findRulesForVm", privilege="System.View"),
        "actionHistory": vmodl.Operation("actionHistory", result="ClusterActionHistory[]", nullable=True, fault="RuntimeFault", since="2.5", is_property=True),
        "configuration": vmodl.Operation("configuration", result="ClusterConfigInfo", fault="RuntimeFault", since="2.0", is_property=True),
        "drsFault": vmodl.Operation("drsFault", result="ClusterDrsFaults[]", nullable=True, fault="RuntimeFault", since="4.0", privilege="System.Read", is_property=True),
        "drsRecommendation": vmodl.Operation("drsRecommendation", result="ClusterDrsRecommendation[]", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "hciConfig": vmodl.Operation("hciConfig", result="ClusterComputeResourceHCIConfigInfo", nullable=True, fault="RuntimeFault", since="6.7.1", is_property=True),
        "migrationHistory": vmodl.Operation("migrationHistory", result="ClusterDrsMigration[]", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "recommendation": vmodl.Operation("recommendation", result="ClusterRecommendation[]", nullable=True, fault="RuntimeFault", since="2.5", privilege="System.Read", is_property=True),
        "GetResourceUsage": vmodl.Operation("GetResourceUsage", result="ClusterResourceUsageSummary", fault="RuntimeFault", since="6.0", vmodl_name="getResourceUsage", privilege="System.Read"),
        "summaryEx": vmodl.Operation("summaryEx", result="ClusterComputeResourceSummary", fault="RuntimeFault", since="7.0.1.1", is_property=True),
        "GetSystemVMsRestrictedDatastores": vmodl.Operation("GetSystemVMsRestrictedDatastores", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="7.0.3.0", vmodl_name="getSystemVMsRestrictedDatastores", privilege="System.View"),
        "MoveHostInto_Task": vmodl.Operation("MoveHostInto_Task", request="MoveHostIntoRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="moveHostInto", privilege="Host.Inventory.EditCluster"),
        "MoveInto_Task": vmodl.Operation("MoveInto_Task", request="MoveIntoRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="moveInto", privilege="Host.Inventory.EditCluster"),
        "PlaceVm": vmodl.Operation("PlaceVm", request="PlaceVmRequestType", result="PlacementResult", fault="InvalidState", since="6.0", vmodl_name="placeVm", privilege="System.View"),
        "RecommendHostsForVm": vmodl.Operation("RecommendHostsForVm", request="RecommendHostsForVmRequestType", result="ClusterHostRecommendation[]", nullable=True, fault="RuntimeFault", since="2.0", vmodl_name="recommendHostsForVm", privilege="System.Read"),
        "ReconfigureCluster_Task": vmodl.Operation("ReconfigureCluster_Task", request="ReconfigureClusterRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="2.0", vmodl_name="reconfigure", privilege="Host.Inventory.EditCluster"),
        "RefreshRecommendation": vmodl.Operation("RefreshRecommendation", fault="RuntimeFault", since="2.5", vmodl_name="refreshRecommendation", privilege="Host.Inventory.EditCluster"),
        "RetrieveDasAdvancedRuntimeInfo": vmodl.Operation("RetrieveDasAdvancedRuntimeInfo", result="ClusterDasAdvancedRuntimeInfo", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="retrieveDasAdvancedRuntimeInfo", privilege="System.Read"),
        "SetCryptoMode": vmodl.Operation("SetCryptoMode", request="SetCryptoModeRequestType", fault="RuntimeFault", since="7.0.0.0", vmodl_name="setCryptoMode", privilege="Cryptographer.RegisterHost"),
        "StampAllRulesWithUuid_Task": vmodl.Operation("StampAllRulesWithUuid_Task", result="ManagedObjectReference", fault="RuntimeFault", since="6.0", vmodl_name="stampAllRulesWithUuid", privilege="Host.Inventory.EditCluster"),
        "ValidateHCIConfiguration": vmodl.Operation("ValidateHCIConfiguration", request="ValidateHCIConfigurationRequestType", result="ClusterComputeResourceValidationResultBase[]", nullable=True, fault="InvalidState", since="6.7.1", vmodl_name="validateHCIConfiguration", privilege="System.Read"),
    }

    def abandon_hci_workflow(
        self,
    ) -> None:
        """Call ``AbandonHciWorkflow``.

        Since 6.7.1. Privilege Host.Inventory.EditCluster.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/AbandonHciWorkflow/post/
        """
        self._invoke("AbandonHciWorkflow", {})

    def add_host_task(
        self,
        spec: HostConnectSpec,
        as_connected: bool,
        *,
        resource_pool: vmodl.ManagedObjectReference | ResourcePool | None = None,
        license: str | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``AddHost_Task``.

        spec: Wire name ``spec``. Since 2.0.

        as_connected: Wire name ``asConnected``. Since 2.0.

        resource_pool: Wire name ``resourcePool``. Since 2.0. Refers to a ResourcePool. Privilege
        Resource.AssignVMToPool.

        license: Wire name ``license``. Since 4.0.

        Since 2.0. Privilege Host.Inventory.AddHostToCluster. Returns a reference to a Task, whose
        result is a ManagedObjectReference.

        Raises InvalidLogin, HostConnectFault, DuplicateName, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/AddHost_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("AddHost_Task", {"spec": spec, "as_connected": as_connected, "resource_pool": resource_pool, "license": license})
        return result

    def apply_recommendation(
        self,
        key: str,
    ) -> None:
        """Call ``ApplyRecommendation``.

        key: Wire name ``key``. Since 2.0.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/ApplyRecommendation/post/
        """
        self._invoke("ApplyRecommendation", {"key": key})

    def cancel_recommendation(
        self,
        key: str,
    ) -> None:
        """Call ``CancelRecommendation``.

        key: Wire name ``key``. Since 4.1.

        Since 4.1. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/CancelRecommendation/post/
        """
        self._invoke("CancelRecommendation", {"key": key})

    def cluster_enter_maintenance_mode(
        self,
        host: list[vmodl.ManagedObjectReference | HostSystem],
        *,
        option: list[OptionValue] | None = None,
    ) -> ClusterEnterMaintenanceResult:
        """Call ``ClusterEnterMaintenanceMode``.

        host: Wire name ``host``. Since 5.0. Refers to a HostSystem. Privilege
        Host.Config.Maintenance.

        option: Wire name ``option``. Since 5.0.

        Since 5.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/ClusterEnterMaintenanceMode/post/
        """
        result: ClusterEnterMaintenanceResult = self._invoke("ClusterEnterMaintenanceMode", {"host": host, "option": option})
        return result

    def configure_hci_task(
        self,
        cluster_spec: ClusterComputeResourceHCIConfigSpec,
        *,
        host_inputs: list[ClusterComputeResourceHostConfigurationInput] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ConfigureHCI_Task``.

        cluster_spec: Wire name ``clusterSpec``. Since 6.7.1.

        host_inputs: Wire name ``hostInputs``. Since 6.7.1.

        Since 6.7.1. Returns a reference to a Task, whose result is a
        ClusterComputeResourceClusterConfigResult.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/ConfigureHCI_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ConfigureHCI_Task", {"cluster_spec": cluster_spec, "host_inputs": host_inputs})
        return result

    def evc_manager(
        self,
    ) -> vmodl.ManagedObjectReference | None:
        """Call ``EvcManager``.

        Since 6.0. Privilege System.Read. Returns a reference to a ClusterEVCManager.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/EvcManager/post/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("EvcManager", {})
        return result

    def extend_hci_task(
        self,
        *,
        host_inputs: list[ClusterComputeResourceHostConfigurationInput] | None = None,
        v_san_config_spec: SDDCBase | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ExtendHCI_Task``.

        host_inputs: Wire name ``hostInputs``. Since 6.7.1.

        v_san_config_spec: Wire name ``vSanConfigSpec``. Since 6.7.1.

        Since 6.7.1. Returns a reference to a Task, whose result is a
        ClusterComputeResourceClusterConfigResult.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/ExtendHCI_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ExtendHCI_Task", {"host_inputs": host_inputs, "v_san_config_spec": v_san_config_spec})
        return result

    def find_rules_for_vm(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
    ) -> list[ClusterRuleInfo] | None:
        """Call ``FindRulesForVm``.

        vm: Wire name ``vm``. Since 6.0. Refers to a VirtualMachine.

        Since 6.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/FindRulesForVm/post/
        """
        result: list[ClusterRuleInfo] | None = self._invoke("FindRulesForVm", {"vm": vm})
        return result

    def get_action_history(
        self,
    ) -> list[ClusterActionHistory] | None:
        """Read ``actionHistory``.

        Since 2.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/actionHistory/get/
        """
        result: list[ClusterActionHistory] | None = self._invoke("actionHistory", {})
        return result

    def get_configuration(
        self,
    ) -> ClusterConfigInfo:
        """Read ``configuration``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/configuration/get/
        """
        result: ClusterConfigInfo = self._invoke("configuration", {})
        return result

    def get_drs_fault(
        self,
    ) -> list[ClusterDrsFaults] | None:
        """Read ``drsFault``.

        Since 4.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/drsFault/get/
        """
        result: list[ClusterDrsFaults] | None = self._invoke("drsFault", {})
        return result

    def get_drs_recommendation(
        self,
    ) -> list[ClusterDrsRecommendation] | None:
        """Read ``drsRecommendation``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/drsRecommendation/get/
        """
        result: list[ClusterDrsRecommendation] | None = self._invoke("drsRecommendation", {})
        return result

    def get_hci_config(
        self,
    ) -> ClusterComputeResourceHCIConfigInfo | None:
        """Read ``hciConfig``.

        Since 6.7.1.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/hciConfig/get/
        """
        result: ClusterComputeResourceHCIConfigInfo | None = self._invoke("hciConfig", {})
        return result

    def get_migration_history(
        self,
    ) -> list[ClusterDrsMigration] | None:
        """Read ``migrationHistory``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/migrationHistory/get/
        """
        result: list[ClusterDrsMigration] | None = self._invoke("migrationHistory", {})
        return result

    def get_recommendation(
        self,
    ) -> list[ClusterRecommendation] | None:
        """Read ``recommendation``.

        Since 2.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/recommendation/get/
        """
        result: list[ClusterRecommendation] | None = self._invoke("recommendation", {})
        return result

    def get_resource_usage(
        self,
    ) -> ClusterResourceUsageSummary:
        """Call ``GetResourceUsage``.

        Since 6.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/GetResourceUsage/post/
        """
        result: ClusterResourceUsageSummary = self._invoke("GetResourceUsage", {})
        return result

    def get_summary_ex(
        self,
    ) -> ClusterComputeResourceSummary:
        """Read ``summaryEx``.

        Since 7.0.1.1.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/summaryEx/get/
        """
        result: ClusterComputeResourceSummary = self._invoke("summaryEx", {})
        return result

    def get_system_vms_restricted_datastores(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Call ``GetSystemVMsRestrictedDatastores``.

        Since 7.0.3.0. Privilege System.View. Returns a reference to a Datastore.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/GetSystemVMsRestrictedDatastores/post/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("GetSystemVMsRestrictedDatastores", {})
        return result

    def move_host_into_task(
        self,
        host: vmodl.ManagedObjectReference | HostSystem,
        *,
        resource_pool: vmodl.ManagedObjectReference | ResourcePool | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``MoveHostInto_Task``.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem. Privilege
        Host.Inventory.MoveHost.

        resource_pool: Wire name ``resourcePool``. Since 2.0. Refers to a ResourcePool.

        Since 2.0. Privilege Host.Inventory.EditCluster. Returns a reference to a Task.

        Raises TooManyHosts, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/MoveHostInto_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("MoveHostInto_Task", {"host": host, "resource_pool": resource_pool})
        return result

    def move_into_task(
        self,
        host: list[vmodl.ManagedObjectReference | HostSystem],
    ) -> vmodl.ManagedObjectReference:
        """Call ``MoveInto_Task``.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem. Privilege
        Host.Inventory.MoveHost.

        Since 2.0. Privilege Host.Inventory.EditCluster. Returns a reference to a Task.

        Raises DuplicateName, TooManyHosts, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/MoveInto_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("MoveInto_Task", {"host": host})
        return result

    def place_vm(
        self,
        placement_spec: PlacementSpec,
    ) -> PlacementResult:
        """Call ``PlaceVm``.

        placement_spec: Wire name ``placementSpec``. Since 6.0.

        Since 6.0. Privilege System.View.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/PlaceVm/post/
        """
        result: PlacementResult = self._invoke("PlaceVm", {"placement_spec": placement_spec})
        return result

    def recommend_hosts_for_vm(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        *,
        pool: vmodl.ManagedObjectReference | ResourcePool | None = None,
    ) -> list[ClusterHostRecommendation] | None:
        """Call ``RecommendHostsForVm``.

        vm: Wire name ``vm``. Since 2.0. Refers to a VirtualMachine.

        pool: Wire name ``pool``. Since 2.0. Refers to a ResourcePool.

        Since 2.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/RecommendHostsForVm/post/
        """
        result: list[ClusterHostRecommendation] | None = self._invoke("RecommendHostsForVm", {"vm": vm, "pool": pool})
        return result

    def reconfigure_cluster_task(
        self,
        spec: ClusterConfigSpec,
        modify: bool,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ReconfigureCluster_Task``.

        spec: Wire name ``spec``. Since 2.0.

        modify: Wire name ``modify``. Since 2.0.

        Since 2.0. Privilege Host.Inventory.EditCluster. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/ReconfigureCluster_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ReconfigureCluster_Task", {"spec": spec, "modify": modify})
        return result

    def refresh_recommendation(
        self,
    ) -> None:
        """Call ``RefreshRecommendation``.

        Since 2.5. Privilege Host.Inventory.EditCluster.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/RefreshRecommendation/post/
        """
        self._invoke("RefreshRecommendation", {})

    def retrieve_das_advanced_runtime_info(
        self,
    ) -> ClusterDasAdvancedRuntimeInfo | None:
        """Call ``RetrieveDasAdvancedRuntimeInfo``.

        Since 4.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/RetrieveDasAdvancedRuntimeInfo/post/
        """
        result: ClusterDasAdvancedRuntimeInfo | None = self._invoke("RetrieveDasAdvancedRuntimeInfo", {})
        return result

    def set_crypto_mode(
        self,
        crypto_mode: str,
    ) -> None:
        """Call ``SetCryptoMode``.

        crypto_mode: Wire name ``cryptoMode``. Since 7.0.0.0.

        Since 7.0.0.0. Privilege Cryptographer.RegisterHost.

        Raises InvalidRequest, InvalidArgument, or another RuntimeFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/SetCryptoMode/post/
        """
        self._invoke("SetCryptoMode", {"crypto_mode": crypto_mode})

    def stamp_all_rules_with_uuid_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``StampAllRulesWithUuid_Task``.

        Since 6.0. Privilege Host.Inventory.EditCluster. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/StampAllRulesWithUuid_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("StampAllRulesWithUuid_Task", {})
        return result

    def validate_hci_configuration(
        self,
        *,
        hci_config_spec: ClusterComputeResourceHCIConfigSpec | None = None,
        hosts: list[vmodl.ManagedObjectReference | HostSystem] | None = None,
    ) -> list[ClusterComputeResourceValidationResultBase] | None:
        """Call ``ValidateHCIConfiguration``.

        hci_config_spec: Wire name ``hciConfigSpec``. Since 6.7.1.

        hosts: Wire name ``hosts``. Since 6.7.1. Refers to a HostSystem.

        Since 6.7.1. Privilege System.Read.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ClusterComputeResource/moId/ValidateHCIConfiguration/post/
        """
        result: list[ClusterComputeResourceValidationResultBase] | None = self._invoke("ValidateHCIConfiguration", {"hci_config_spec": hci_config_spec, "hosts": hosts})
        return result
