# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostSystem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.managed_entity import ManagedEntity

if TYPE_CHECKING:
    from vim25.data.answer_file_status_result import AnswerFileStatusResult
    from vim25.data.apply_host_profile_configuration_result import ApplyHostProfileConfigurationResult
    from vim25.data.apply_host_profile_configuration_spec import ApplyHostProfileConfigurationSpec
    from vim25.data.compliance_result import ComplianceResult
    from vim25.data.crypto_key_id import CryptoKeyId
    from vim25.data.crypto_key_plain import CryptoKeyPlain
    from vim25.data.host_capability import HostCapability
    from vim25.data.host_config_info import HostConfigInfo
    from vim25.data.host_config_manager import HostConfigManager
    from vim25.data.host_connect_info import HostConnectInfo
    from vim25.data.host_connect_spec import HostConnectSpec
    from vim25.data.host_flag_info import HostFlagInfo
    from vim25.data.host_hardware_info import HostHardwareInfo
    from vim25.data.host_ipmi_info import HostIpmiInfo
    from vim25.data.host_licensable_resource_info import HostLicensableResourceInfo
    from vim25.data.host_list_summary import HostListSummary
    from vim25.data.host_maintenance_spec import HostMaintenanceSpec
    from vim25.data.host_runtime_info import HostRuntimeInfo
    from vim25.data.host_service_ticket import HostServiceTicket
    from vim25.data.host_system_compliance_check_state import HostSystemComplianceCheckState
    from vim25.data.host_system_reconnect_spec import HostSystemReconnectSpec
    from vim25.data.host_system_remediation_state import HostSystemRemediationState
    from vim25.data.host_system_resource_info import HostSystemResourceInfo
    from vim25.data.host_system_swap_configuration import HostSystemSwapConfiguration
    from vim25.data.host_tpm_attestation_report import HostTpmAttestationReport
    from vim25.data.virtual_machine_config_info import VirtualMachineConfigInfo


class HostSystem(ManagedEntity):
    """Managed object type ``HostSystem`` (vmodl ``vim.HostSystem``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **ManagedEntity._operations,
        "AcquireCimServicesTicket": vmodl.Operation("AcquireCimServicesTicket", result="HostServiceTicket", fault="RuntimeFault", since="2.5", vmodl_name="acquireCimServicesTicket", privilege="Host.Cim.CimInteraction"),
        "ConfigureCryptoKey": vmodl.Operation("ConfigureCryptoKey", request="ConfigureCryptoKeyRequestType", fault="RuntimeFault", since="6.5", vmodl_name="configureCryptoKey", privilege="Cryptographer.RegisterHost"),
        "DisconnectHost_Task": vmodl.Operation("DisconnectHost_Task", result="ManagedObjectReference", fault="RuntimeFault", since="2.0", vmodl_name="disconnect", privilege="Host.Config.Connection"),
        "EnableCrypto": vmodl.Operation("EnableCrypto", request="EnableCryptoRequestType", fault="InvalidState", since="6.5", vmodl_name="enableCrypto", privilege="Cryptographer.RegisterHost"),
        "EnterLockdownMode": vmodl.Operation("EnterLockdownMode", fault="HostConfigFault", since="4.1", vmodl_name="enterLockdownMode", privilege="Host.Config.Settings"),
        "EnterMaintenanceMode_Task": vmodl.Operation("EnterMaintenanceMode_Task", request="EnterMaintenanceModeRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="enterMaintenanceMode", privilege="Host.Config.Maintenance"),
        "ExitLockdownMode": vmodl.Operation("ExitLockdownMode", fault="HostConfigFault", since="4.1", vmodl_name="exitLockdownMode", privilege="Host.Config.Settings"),
        "ExitMaintenanceMode_Task": vmodl.Operation("ExitMaintenanceMode_Task", request="ExitMaintenanceModeRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="exitMaintenanceMode", privilege="Host.Config.Maintenance"),
        "answerFileValidationResult": vmodl.Operation("answerFileValidationResult", result="AnswerFileStatusResult", nullable=True, fault="RuntimeFault", since="6.7", is_property=True),
        "answerFileValidationState": vmodl.Operation("answerFileValidationState", result="AnswerFileStatusResult", nullable=True, fault="RuntimeFault", since="6.7", is_property=True),
        "capability": vmodl.Operation("capability", result="HostCapability", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "complianceCheckResult": vmodl.Operation("complianceCheckResult", result="ComplianceResult", nullable=True, fault="RuntimeFault", since="6.7", is_property=True),
        "complianceCheckState": vmodl.Operation("complianceCheckState", result="HostSystemComplianceCheckState", nullable=True, fault="RuntimeFault", since="6.7", is_property=True),
        "config": vmodl.Operation("config", result="HostConfigInfo", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "configManager": vmodl.Operation("configManager", result="HostConfigManager", fault="RuntimeFault", since="2.0", is_property=True),
        "datastore": vmodl.Operation("datastore", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "datastoreBrowser": vmodl.Operation("datastoreBrowser", result="ManagedObjectReference", fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "hardware": vmodl.Operation("hardware", result="HostHardwareInfo", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "licensableResource": vmodl.Operation("licensableResource", result="HostLicensableResourceInfo", fault="RuntimeFault", since="5.0", is_property=True),
        "network": vmodl.Operation("network", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "precheckRemediationResult": vmodl.Operation("precheckRemediationResult", result="ApplyHostProfileConfigurationSpec", nullable=True, fault="RuntimeFault", since="6.7", is_property=True),
        "remediationResult": vmodl.Operation("remediationResult", result="ApplyHostProfileConfigurationResult", nullable=True, fault="RuntimeFault", since="6.7", is_property=True),
        "remediationState": vmodl.Operation("remediationState", result="HostSystemRemediationState", nullable=True, fault="RuntimeFault", since="6.7", is_property=True),
        "runtime": vmodl.Operation("runtime", result="HostRuntimeInfo", fault="RuntimeFault", since="2.0", is_property=True),
        "summary": vmodl.Operation("summary", result="HostListSummary", fault="RuntimeFault", since="2.0", is_property=True),
        "systemResources": vmodl.Operation("systemResources", result="HostSystemResourceInfo", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "vm": vmodl.Operation("vm", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "PowerDownHostToStandBy_Task": vmodl.Operation("PowerDownHostToStandBy_Task", request="PowerDownHostToStandByRequestType", result="ManagedObjectReference", fault="MethodFault", since="2.5", vmodl_name="enterStandbyMode", privilege="Host.Config.Maintenance"),
        "PowerUpHostFromStandBy_Task": vmodl.Operation("PowerUpHostFromStandBy_Task", request="PowerUpHostFromStandByRequestType", result="ManagedObjectReference", fault="MethodFault", since="2.5", vmodl_name="exitStandbyMode", privilege="Host.Config.Maintenance"),
        "PrepareCrypto": vmodl.Operation("PrepareCrypto", fault="InvalidState", since="6.5", vmodl_name="prepareCrypto", privilege="Cryptographer.RegisterHost"),
        "QueryHostConnectionInfo": vmodl.Operation("QueryHostConnectionInfo", result="HostConnectInfo", fault="RuntimeFault", since="2.0", vmodl_name="queryConnectionInfo", privilege="System.Read"),
        "QueryMemoryOverhead": vmodl.Operation("QueryMemoryOverhead", request="QueryMemoryOverheadRequestType", result="long", fault="RuntimeFault", since="2.0", vmodl_name="queryOverhead", privilege="System.Read"),
        "QueryMemoryOverheadEx": vmodl.Operation("QueryMemoryOverheadEx", request="QueryMemoryOverheadExRequestType", result="long", fault="RuntimeFault", since="2.5", vmodl_name="queryOverheadEx", privilege="System.Read"),
        "QueryProductLockerLocation": vmodl.Operation("QueryProductLockerLocation", result="string", fault="HostConfigFault", since="6.7.1", vmodl_name="queryProductLockerLocation", privilege="System.Read"),
        "QueryTpmAttestationReport": vmodl.Operation("QueryTpmAttestationReport", result="HostTpmAttestationReport", nullable=True, fault="RuntimeFault", since="5.1", vmodl_name="queryTpmAttestationReport", privilege="System.Read"),
        "RebootHost_Task": vmodl.Operation("RebootHost_Task", request="RebootHostRequestType", result="ManagedObjectReference", fault="InvalidState", since="2.0", vmodl_name="reboot", privilege="Host.Config.Maintenance"),
        "ReconfigureHostForDAS_Task": vmodl.Operation("ReconfigureHostForDAS_Task", result="ManagedObjectReference", fault="DasConfigFault", since="2.0", vmodl_name="reconfigureDAS", privilege="Host.Config.Connection"),
        "ReconnectHost_Task": vmodl.Operation("ReconnectHost_Task", request="ReconnectHostRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="reconnect", privilege="Host.Config.Connection"),
        "RetrieveFreeEpcMemory": vmodl.Operation("RetrieveFreeEpcMemory", result="long", fault="RuntimeFault", since="7.0.0.0", vmodl_name="retrieveFreeEpcMemory", privilege="System.Read"),
        "RetrieveHardwareUptime": vmodl.Operation("RetrieveHardwareUptime", result="long", fault="RuntimeFault", since="4.1", vmodl_name="retrieveHardwareUptime", privilege="System.Read"),
        "ShutdownHost_Task": vmodl.Operation("ShutdownHost_Task", request="ShutdownHostRequestType", result="ManagedObjectReference", fault="InvalidState", since="2.0", vmodl_name="shutdown", privilege="Host.Config.Maintenance"),
        "UpdateFlags": vmodl.Operation("UpdateFlags", request="UpdateFlagsRequestType", fault="RuntimeFault", since="2.5", vmodl_name="updateFlags", privilege="Host.Config.Settings"),
        "UpdateIpmi": vmodl.Operation("UpdateIpmi", request="UpdateIpmiRequestType", fault="VimFault", since="4.0", vmodl_name="updateIpmi", privilege="Host.Config.Settings"),
        "UpdateProductLockerLocation_Task": vmodl.Operation("UpdateProductLockerLocation_Task", request="UpdateProductLockerLocationRequestType", result="ManagedObjectReference", fault="MethodFault", since="6.7.1", vmodl_name="updateProductLockerLocation", privilege="Host.Config.ProductLocker"),
        "UpdateSystemResources": vmodl.Operation("UpdateSystemResources", request="UpdateSystemResourcesRequestType", fault="RuntimeFault", since="2.0", vmodl_name="updateSystemResources", privilege="Host.Config.Resources"),
        "UpdateSystemSwapConfiguration": vmodl.Operation("UpdateSystemSwapConfiguration", request="UpdateSystemSwapConfigurationRequestType", fault="RuntimeFault", since="5.1", vmodl_name="updateSystemSwapConfiguration", privilege="Host.Config.Settings"),
    }

    def acquire_cim_services_ticket(
        self,
    ) -> HostServiceTicket:
        """Call ``AcquireCimServicesTicket``.

        Since 2.5. Privilege Host.Cim.CimInteraction.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/AcquireCimServicesTicket/post/
        """
        result: HostServiceTicket = self._invoke("AcquireCimServicesTicket", {})
        return result

    def configure_crypto_key(
        self,
        *,
        key_id: CryptoKeyId | None = None,
    ) -> None:
        """Call ``ConfigureCryptoKey``.

        key_id: Wire name ``keyId``. Since 6.5.

        Since 6.5. Privilege Cryptographer.RegisterHost.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/ConfigureCryptoKey/post/
        """
        self._invoke("ConfigureCryptoKey", {"key_id": key_id})

    def disconnect_host_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``DisconnectHost_Task``.

        Since 2.0. Privilege Host.Config.Connection. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/DisconnectHost_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("DisconnectHost_Task", {})
        return result

    def enable_crypto(
        self,
        key_plain: CryptoKeyPlain,
    ) -> None:
        """Call ``EnableCrypto``.

        key_plain: Wire name ``keyPlain``. Since 6.5.

        Since 6.5. Privilege Cryptographer.RegisterHost.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/EnableCrypto/post/
        """
        self._invoke("EnableCrypto", {"key_plain": key_plain})

    def enter_lockdown_mode(
        self,
    ) -> None:
        """Call ``EnterLockdownMode``.

        Since 4.1. Privilege Host.Config.Settings.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/EnterLockdownMode/post/
        """
        self._invoke("EnterLockdownMode", {})

    def enter_maintenance_mode_task(
        self,
        timeout: int,
        *,
        evacuate_powered_off_vms: bool | None = None,
        maintenance_spec: HostMaintenanceSpec | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``EnterMaintenanceMode_Task``.

        timeout: Wire name ``timeout``. Since 2.0.

        evacuate_powered_off_vms: Wire name ``evacuatePoweredOffVms``. Since 2.5.

        maintenance_spec: Wire name ``maintenanceSpec``. Since 5.5.

        Since 2.0. Privilege Host.Config.Maintenance. Returns a reference to a Task.

        Raises InvalidState, Timedout, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/EnterMaintenanceMode_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("EnterMaintenanceMode_Task", {"timeout": timeout, "evacuate_powered_off_vms": evacuate_powered_off_vms, "maintenance_spec": maintenance_spec})
        return result

    def exit_lockdown_mode(
        self,
    ) -> None:
        """Call ``ExitLockdownMode``.

        Since 4.1. Privilege Host.Config.Settings.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/ExitLockdownMode/post/
        """
        self._invoke("ExitLockdownMode", {})

    def exit_maintenance_mode_task(
        self,
        timeout: int,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ExitMaintenanceMode_Task``.

        timeout: Wire name ``timeout``. Since 2.0.

        Since 2.0. Privilege Host.Config.Maintenance. Returns a reference to a Task.

        Raises InvalidState, Timedout, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/ExitMaintenanceMode_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ExitMaintenanceMode_Task", {"timeout": timeout})
        return result

    def get_answer_file_validation_result(
        self,
    ) -> AnswerFileStatusResult | None:
        """Read ``answerFileValidationResult``.

        Since 6.7.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/answerFileValidationResult/get/
        """
        result: AnswerFileStatusResult | None = self._invoke("answerFileValidationResult", {})
        return result

    def get_answer_file_validation_state(
        self,
    ) -> AnswerFileStatusResult | None:
        """Read ``answerFileValidationState``.

        Since 6.7.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/answerFileValidationState/get/
        """
        result: AnswerFileStatusResult | None = self._invoke("answerFileValidationState", {})
        return result

    def get_capability(
        self,
    ) -> HostCapability | None:
        """Read ``capability``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/capability/get/
        """
        result: HostCapability | None = self._invoke("capability", {})
        return result

    def get_compliance_check_result(
        self,
    ) -> ComplianceResult | None:
        """Read ``complianceCheckResult``.

        Since 6.7.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/complianceCheckResult/get/
        """
        result: ComplianceResult | None = self._invoke("complianceCheckResult", {})
        return result

    def get_compliance_check_state(
        self,
    ) -> HostSystemComplianceCheckState | None:
        """Read ``complianceCheckState``.

        Since 6.7.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/complianceCheckState/get/
        """
        result: HostSystemComplianceCheckState | None = self._invoke("complianceCheckState", {})
        return result

    def get_config(
        self,
    ) -> HostConfigInfo | None:
        """Read ``config``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/config/get/
        """
        result: HostConfigInfo | None = self._invoke("config", {})
        return result

    def get_config_manager(
        self,
    ) -> HostConfigManager:
        """Read ``configManager``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/configManager/get/
        """
        result: HostConfigManager = self._invoke("configManager", {})
        return result

    def get_datastore(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``datastore``.

        Since 2.0. Privilege System.View. Returns a reference to a Datastore.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/datastore/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("datastore", {})
        return result

    def get_datastore_browser(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Read ``datastoreBrowser``.

        Since 2.0. Privilege System.View. Returns a reference to a HostDatastoreBrowser.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/datastoreBrowser/get/
        """
        result: vmodl.ManagedObjectReference = self._invoke("datastoreBrowser", {})
        return result

    def get_hardware(
        self,
    ) -> HostHardwareInfo | None:
        """Read ``hardware``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/hardware/get/
        """
        result: HostHardwareInfo | None = self._invoke("hardware", {})
        return result

    def get_licensable_resource(
        self,
    ) -> HostLicensableResourceInfo:
        """Read ``licensableResource``.

        Since 5.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/licensableResource/get/
        """
        result: HostLicensableResourceInfo = self._invoke("licensableResource", {})
        return result

    def get_network(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``network``.

        Since 2.0. Privilege System.View. Returns a reference to a Network.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/network/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("network", {})
        return result

    def get_precheck_remediation_result(
        self,
    ) -> ApplyHostProfileConfigurationSpec | None:
        """Read ``precheckRemediationResult``.

        Since 6.7.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/precheckRemediationResult/get/
        """
        result: ApplyHostProfileConfigurationSpec | None = self._invoke("precheckRemediationResult", {})
        return result

    def get_remediation_result(
        self,
    ) -> ApplyHostProfileConfigurationResult | None:
        """Read ``remediationResult``.

        Since 6.7.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/remediationResult/get/
        """
        result: ApplyHostProfileConfigurationResult | None = self._invoke("remediationResult", {})
        return result

    def get_remediation_state(
        self,
    ) -> HostSystemRemediationState | None:
        """Read ``remediationState``.

        Since 6.7.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/remediationState/get/
        """
        result: HostSystemRemediationState | None = self._invoke("remediationState", {})
        return result

    def get_runtime(
        self,
    ) -> HostRuntimeInfo:
        """Read ``runtime``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/runtime/get/
        """
        result: HostRuntimeInfo = self._invoke("runtime", {})
        return result

    def get_summary(
        self,
    ) -> HostListSummary:
        """Read ``summary``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/summary/get/
        """
        result: HostListSummary = self._invoke("summary", {})
        return result

    def get_system_resources(
        self,
    ) -> HostSystemResourceInfo | None:
        """Read ``systemResources``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/systemResources/get/
        """
        result: HostSystemResourceInfo | None = self._invoke("systemResources", {})
        return result

    def get_vm(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``vm``.

        Since 2.0. Returns a reference to a VirtualMachine.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/vm/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("vm", {})
        return result

    def power_down_host_to_stand_by_task(
        self,
        timeout_sec: int,
        *,
        evacuate_powered_off_vms: bool | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``PowerDownHostToStandBy_Task``.

        timeout_sec: Wire name ``timeoutSec``. Since 2.5.

        evacuate_powered_off_vms: Wire name ``evacuatePoweredOffVms``. Since 2.5.

        Since 2.5. Privilege Host.Config.Maintenance. Returns a reference to a Task.

        Raises HostPowerOpFailed, InvalidState, NotSupported, Timedout, RequestCanceled, or another
        MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/PowerDownHostToStandBy_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("PowerDownHostToStandBy_Task", {"timeout_sec": timeout_sec, "evacuate_powered_off_vms": evacuate_powered_off_vms})
        return result

    def power_up_host_from_stand_by_task(
        self,
        timeout_sec: int,
    ) -> vmodl.ManagedObjectReference:
        """Call ``PowerUpHostFromStandBy_Task``.

        timeout_sec: Wire name ``timeoutSec``. Since 2.5.

        Since 2.5. Privilege Host.Config.Maintenance. Returns a reference to a Task.

        Raises HostPowerOpFailed, InvalidState, NotSupported, Timedout, or another MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/PowerUpHostFromStandBy_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("PowerUpHostFromStandBy_Task", {"timeout_sec": timeout_sec})
        return result

    def prepare_crypto(
        self,
    ) -> None:
        """Call ``PrepareCrypto``.

        Since 6.5. Privilege Cryptographer.RegisterHost.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/PrepareCrypto/post/
        """
        self._invoke("PrepareCrypto", {})

    def query_host_connection_info(
        self,
    ) -> HostConnectInfo:
        """Call ``QueryHostConnectionInfo``.

        Since 2.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/QueryHostConnectionInfo/post/
        """
        result: HostConnectInfo = self._invoke("QueryHostConnectionInfo", {})
        return result

    def query_memory_overhead(
        self,
        memory_size: int,
        *,
        video_ram_size: int | None = None,
        num_vcpus: int,
    ) -> int:
        """Call ``QueryMemoryOverhead``.

        memory_size: Wire name ``memorySize``. Since 2.0.

        video_ram_size: Wire name ``videoRamSize``. Since 2.0.

        num_vcpus: Wire name ``numVcpus``. Since 2.0.

        Since 2.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/QueryMemoryOverhead/post/
        """
        result: int = self._invoke("QueryMemoryOverhead", {"memory_size": memory_size, "video_ram_size": video_ram_size, "num_vcpus": num_vcpus})
        return result

    def query_memory_overhead_ex(
        self,
        vm_config_info: VirtualMachineConfigInfo,
    ) -> int:
        """Call ``QueryMemoryOverheadEx``.

        vm_config_info: Wire name ``vmConfigInfo``. Since 2.5.

        Since 2.5. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/QueryMemoryOverheadEx/post/
        """
        result: int = self._invoke("QueryMemoryOverheadEx", {"vm_config_info": vm_config_info})
        return result

    def query_product_locker_location(
        self,
    ) -> str:
        """Call ``QueryProductLockerLocation``.

        Since 6.7.1. Privilege System.Read.

        Raises HostConfigFault, or another HostConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/QueryProductLockerLocation/post/
        """
        result: str = self._invoke("QueryProductLockerLocation", {})
        return result

    def query_tpm_attestation_report(
        self,
    ) -> HostTpmAttestationReport | None:
        """Call ``QueryTpmAttestationReport``.

        Since 5.1. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/QueryTpmAttestationReport/post/
        """
        result: HostTpmAttestationReport | None = self._invoke("QueryTpmAttestationReport", {})
        return result

    def reboot_host_task(
        self,
        force: bool,
    ) -> vmodl.ManagedObjectReference:
        """Call ``RebootHost_Task``.

        force: Wire name ``force``. Since 2.0.

        Since 2.0. Privilege Host.Config.Maintenance. Returns a reference to a Task.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/RebootHost_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("RebootHost_Task", {"force": force})
        return result

    def reconfigure_host_for_das_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ReconfigureHostForDAS_Task``.

        Since 2.0. Privilege Host.Config.Connection. Returns a reference to a Task.

        Raises DasConfigFault, or another DasConfigFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/ReconfigureHostForDAS_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ReconfigureHostForDAS_Task", {})
        return result

    def reconnect_host_task(
        self,
        *,
        cnx_spec: HostConnectSpec | None = None,
        reconnect_spec: HostSystemReconnectSpec | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ReconnectHost_Task``.

        cnx_spec: Wire name ``cnxSpec``. Since 2.0.

        reconnect_spec: Wire name ``reconnectSpec``. Since 5.0.

        Since 2.0. Privilege Host.Config.Connection. Returns a reference to a Task.

        Raises InvalidLogin, InvalidState, InvalidName, HostConnectFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/ReconnectHost_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ReconnectHost_Task", {"cnx_spec": cnx_spec, "reconnect_spec": reconnect_spec})
        return result

    def retrieve_free_epc_memory(
        self,
    ) -> int:
        """Call ``RetrieveFreeEpcMemory``.

        Since 7.0.0.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/RetrieveFreeEpcMemory/post/
        """
        result: int = self._invoke("RetrieveFreeEpcMemory", {})
        return result

    def retrieve_hardware_uptime(
        self,
    ) -> int:
        """Call ``RetrieveHardwareUptime``.

        Since 4.1. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/RetrieveHardwareUptime/post/
        """
        result: int = self._invoke("RetrieveHardwareUptime", {})
        return result

    def shutdown_host_task(
        self,
        force: bool,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ShutdownHost_Task``.

        force: Wire name ``force``. Since 2.0.

        Since 2.0. Privilege Host.Config.Maintenance. Returns a reference to a Task.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/ShutdownHost_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ShutdownHost_Task", {"force": force})
        return result

    def update_flags(
        self,
        flag_info: HostFlagInfo,
    ) -> None:
        """Call ``UpdateFlags``.

        flag_info: Wire name ``flagInfo``. Since 2.5.

        Since 2.5. Privilege Host.Config.Settings.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/UpdateFlags/post/
        """
        self._invoke("UpdateFlags", {"flag_info": flag_info})

    def update_ipmi(
        self,
        ipmi_info: HostIpmiInfo,
    ) -> None:
        """Call ``UpdateIpmi``.

        ipmi_info: Wire name ``ipmiInfo``. Since 4.0.

        Since 4.0. Privilege Host.Config.Settings.

        Raises InvalidIpmiLoginInfo, InvalidIpmiMacAddress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/UpdateIpmi/post/
        """
        self._invoke("UpdateIpmi", {"ipmi_info": ipmi_info})

    def update_product_locker_location_task(
        self,
        path: str,
    ) -> vmodl.ManagedObjectReference:
        """Call ``UpdateProductLockerLocation_Task``.

        path: Wire name ``path``. Since 6.7.1.

        Since 6.7.1. Privilege Host.Config.ProductLocker. Returns a reference to a Task, whose
        result is a string.

        Raises InvalidArgument, FileNotFound, TaskInProgress, HostConfigFault, or another
        MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/UpdateProductLockerLocation_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("UpdateProductLockerLocation_Task", {"path": path})
        return result

    def update_system_resources(
        self,
        resource_info: HostSystemResourceInfo,
    ) -> None:
        """Call ``UpdateSystemResources``.

        resource_info: Wire name ``resourceInfo``. Since 2.0.

        Since 2.0. Privilege Host.Config.Resources.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/UpdateSystemResources/post/
        """
        self._invoke("UpdateSystemResources", {"resource_info": resource_info})

    def update_system_swap_configuration(
        self,
        sys_swap_config: HostSystemSwapConfiguration,
    ) -> None:
        """Call ``UpdateSystemSwapConfiguration``.

        sys_swap_config: Wire name ``sysSwapConfig``. Since 5.1.

        Since 5.1. Privilege Host.Config.Settings.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSystem/moId/UpdateSystemSwapConfiguration/post/
        """
        self._invoke("UpdateSystemSwapConfiguration", {"sys_swap_config": sys_swap_config})
