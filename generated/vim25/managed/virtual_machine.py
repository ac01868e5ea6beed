# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type VirtualMachine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.managed_entity import ManagedEntity

if TYPE_CHECKING:
    from vim25.data.customization_spec import CustomizationSpec
    from vim25.managed.datastore import Datastore
    from vim25.data.disk_change_info import DiskChangeInfo
    from vim25.data.fault_tolerance_config_spec import FaultToleranceConfigSpec
    from vim25.managed.folder import Folder
    from vim25.data.guest_info import GuestInfo
    from vim25.data.host_feature_mask import HostFeatureMask
    from vim25.managed.host_system import HostSystem
    from vim25.data.id import ID
    from vim25.enums.managed_entity_status import ManagedEntityStatus
    from vim25.faults.method_fault import MethodFault
    from vim25.data.resource_config_spec import ResourceConfigSpec
    from vim25.managed.resource_pool import ResourcePool
    from vim25.data.usb_scan_code_spec import UsbScanCodeSpec
    from vim25.data.virtual_disk import VirtualDisk
    from vim25.data.virtual_machine_capability import VirtualMachineCapability
    from vim25.data.virtual_machine_clone_spec import VirtualMachineCloneSpec
    from vim25.data.virtual_machine_config_info import VirtualMachineConfigInfo
    from vim25.data.virtual_machine_config_spec import VirtualMachineConfigSpec
    from vim25.data.virtual_machine_connection import VirtualMachineConnection
    from vim25.data.virtual_machine_display_topology import VirtualMachineDisplayTopology
    from vim25.data.virtual_machine_file_layout import VirtualMachineFileLayout
    from vim25.data.virtual_machine_file_layout_ex import VirtualMachineFileLayoutEx
    from vim25.data.virtual_machine_guest_quiesce_spec import VirtualMachineGuestQuiesceSpec
    from vim25.data.virtual_machine_instant_clone_spec import VirtualMachineInstantCloneSpec
    from vim25.data.virtual_machine_mks_ticket import VirtualMachineMksTicket
    from vim25.enums.virtual_machine_move_priority import VirtualMachineMovePriority
    from vim25.enums.virtual_machine_power_state import VirtualMachinePowerState
    from vim25.data.virtual_machine_relocate_spec import VirtualMachineRelocateSpec
    from vim25.data.virtual_machine_runtime_info import VirtualMachineRuntimeInfo
    from vim25.managed.virtual_machine_snapshot import VirtualMachineSnapshot
    from vim25.data.virtual_machine_snapshot_info import VirtualMachineSnapshotInfo
    from vim25.data.virtual_machine_storage_info import VirtualMachineStorageInfo
    from vim25.data.virtual_machine_summary import VirtualMachineSummary
    from vim25.data.virtual_machine_ticket import VirtualMachineTicket


class VirtualMachine(ManagedEntity):
    """Managed object type ``VirtualMachine`` (vmodl ``vim.VirtualMachine``).

    Since 2.0.
    """

    __slots__ = ()
    _operations = {
        **ManagedEntity._operations,
        "AcquireMksTicket": vmodl.Operation("AcquireMksTicket", result="VirtualMachineMksTicket", fault="RuntimeFault", since="2.0", vmodl_name="acquireMksTicket", privilege="VirtualMachine.Interact.ConsoleInteract"),
        "AcquireTicket": vmodl.Operation("AcquireTicket", request="AcquireTicketRequestType", result="VirtualMachineTicket", fault="InvalidState", since="4.1", vmodl_name="acquireTicket"),
        "AnswerVM": vmodl.Operation("AnswerVM", request="AnswerVMRequestType", fault="ConcurrentAccess", since="2.0", vmodl_name="answer", privilege="VirtualMachine.Interact.AnswerQuestion"),
        "ApplyEvcModeVM_Task": vmodl.Operation("ApplyEvcModeVM_Task", request="ApplyEvcModeVMRequestType", result="ManagedObjectReference", fault="InvalidState", since="6.7", vmodl_name="applyEvcMode", privilege="VirtualMachine.Config.Settings"),
        "AttachDisk_Task": vmodl.Operation("AttachDisk_Task", request="AttachDiskRequestType", result="ManagedObjectReference", fault="VimFault", since="6.5", vmodl_name="attachDisk", privilege="VirtualMachine.Config.AddExistingDisk"),
        "CheckCustomizationSpec": vmodl.Operation("CheckCustomizationSpec", request="CheckCustomizationSpecRequestType", fault="CustomizationFault", since="2.0", vmodl_name="checkCustomizationSpec", privilege="VirtualMachine.Provisioning.Customize"),
        "CloneVM_Task": vmodl.Operation("CloneVM_Task", request="CloneVMRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="clone"),
        "ConsolidateVMDisks_Task": vmodl.Operation("ConsolidateVMDisks_Task", result="ManagedObjectReference", fault="VimFault", since="5.0", vmodl_name="consolidateDisks", privilege="VirtualMachine.State.RemoveSnapshot"),
        "CreateScreenshot_Task": vmodl.Operation("CreateScreenshot_Task", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="createScreenshot", privilege="VirtualMachine.Interact.CreateScreenshot"),
        "CreateSecondaryVMEx_Task": vmodl.Operation("CreateSecondaryVMEx_Task", request="CreateSecondaryVMExRequestType", result="ManagedObjectReference", fault="VimFault", since="6.0", vmodl_name="createSecondaryEx", privilege="VirtualMachine.Interact.CreateSecondary"),
        "CreateSecondaryVM_Task": vmodl.Operation("CreateSecondaryVM_Task", request="CreateSecondaryVMRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="createSecondary", privilege="VirtualMachine.Interact.CreateSecondary"),
        "CreateSnapshotEx_Task": vmodl.Operation("CreateSnapshotEx_Task", request="CreateSnapshotExRequestType", result="ManagedObjectReference", fault="VimFault", since="6.5", vmodl_name="createSnapshotEx", privilege="VirtualMachine.State.CreateSnapshot"),
        "CreateSnapshot_Task": vmodl.Operation("CreateSnapshot_Task", request="CreateSnapshotRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="createSnapshot", privilege="VirtualMachine.State.CreateSnapshot"),
        "CryptoUnlock_Task": vmodl.Operation("CryptoUnlock_Task", result="ManagedObjectReference", fault="MethodFault", since="6.7", vmodl_name="cryptoUnlock", privilege="Cryptographer.RegisterVM"),
        "CustomizeVM_Task": vmodl.Operation("CustomizeVM_Task", request="CustomizeVMRequestType", result="ManagedObjectReference", fault="CustomizationFault", since="2.0", vmodl_name="customize", privilege="VirtualMachine.Provisioning.Customize"),
        "DefragmentAllDisks": vmodl.Operation("DefragmentAllDisks", fault="VimFault", since="2.5", vmodl_name="defragmentAllDisks", privilege="VirtualMachine.Interact.DefragmentAllDisks"),
        "DetachDisk_Task": vmodl.Operation("DetachDisk_Task", request="DetachDiskRequestType", result="ManagedObjectReference", fault="VimFault", since="6.5", vmodl_name="detachDisk", privilege="VirtualMachine.Config.RemoveDisk"),
        "DisableSecondaryVM_Task": vmodl.Operation("DisableSecondaryVM_Task", request="DisableSecondaryVMRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="disableSecondary", privilege="VirtualMachine.Interact.DisableSecondary"),
        "DropConnections": vmodl.Operation("DropConnections", request="DropConnectionsRequestType", result="boolean", fault="InvalidState", since="7.0.1.0", vmodl_name="dropConnections", privilege="VirtualMachine.Interact.ConsoleInteract"),
        "EnableSecondaryVM_Task": vmodl.Operation("EnableSecondaryVM_Task", request="EnableSecondaryVMRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="enableSecondary", privilege="VirtualMachine.Interact.EnableSecondary"),
        "EstimateStorageForConsolidateSnapshots_Task": vmodl.Operation("EstimateStorageForConsolidateSnapshots_Task", result="ManagedObjectReference", fault="VimFault", since="5.0", vmodl_name="estimateStorageRequirementForConsolidate", privilege="VirtualMachine.State.RemoveSnapshot"),
        "ExportVm": vmodl.Operation("ExportVm", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="exportVm", privilege="VApp.Export"),
        "ExtractOvfEnvironment": vmodl.Operation("ExtractOvfEnvironment", result="string", fault="InvalidState", since="4.0", vmodl_name="extractOvfEnvironment", privilege="VApp.ExtractOvfEnvironment"),
        "capability": vmodl.Operation("capability", result="VirtualMachineCapability", fault="RuntimeFault", since="2.0", is_property=True),
        "config": vmodl.Operation("config", result="VirtualMachineConfigInfo", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "datastore": vmodl.Operation("datastore", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "environmentBrowser": vmodl.Operation("environmentBrowser", result="ManagedObjectReference", fault="RuntimeFault", since="2.0", is_property=True),
        "guest": vmodl.Operation("guest", result="GuestInfo", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "guestHeartbeatStatus": vmodl.Operation("guestHeartbeatStatus", result="ManagedEntityStatus", fault="RuntimeFault", since="2.0", is_property=True),
        "layout": vmodl.Operation("layout", result="VirtualMachineFileLayout", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "layoutEx": vmodl.Operation("layoutEx", result="VirtualMachineFileLayoutEx", nullable=True, fault="RuntimeFault", since="4.0", is_property=True),
        "network": vmodl.Operation("network", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="2.0", privilege="System.View", is_property=True),
        "parentVApp": vmodl.Operation("parentVApp", result="ManagedObjectReference", nullable=True, fault="RuntimeFault", since="4.1", is_property=True),
        "resourceConfig": vmodl.Operation("resourceConfig", result="ResourceConfigSpec", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "resourcePool": vmodl.Operation("resourcePool", result="ManagedObjectReference", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "rootSnapshot": vmodl.Operation("rootSnapshot", result="ManagedObjectReference[]", nullable=True, fault="RuntimeFault", since="4.1", is_property=True),
        "runtime": vmodl.Operation("runtime", result="VirtualMachineRuntimeInfo", fault="RuntimeFault", since="2.0", is_property=True),
        "snapshot": vmodl.Operation("snapshot", result="VirtualMachineSnapshotInfo", nullable=True, fault="RuntimeFault", since="2.0", is_property=True),
        "storage": vmodl.Operation("storage", result="VirtualMachineStorageInfo", nullable=True, fault="RuntimeFault", since="4.0", is_property=True),
        "summary": vmodl.Operation("summary", result="VirtualMachineSummary", fault="RuntimeFault", since="2.0", is_property=True),
        "InstantClone_Task": vmodl.Operation("InstantClone_Task", request="InstantCloneRequestType", result="ManagedObjectReference", fault="VimFault", since="6.7", vmodl_name="instantClone", privilege="VirtualMachine.Provisioning.Clone"),
        "MakePrimaryVM_Task": vmodl.Operation("MakePrimaryVM_Task", request="MakePrimaryVMRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="makePrimary", privilege="VirtualMachine.Interact.MakePrimary"),
        "MarkAsTemplate": vmodl.Operation("MarkAsTemplate", fault="VimFault", since="2.0", vmodl_name="markAsTemplate", privilege="VirtualMachine.Provisioning.MarkAsTemplate"),
        "MarkAsVirtualMachine": vmodl.Operation("MarkAsVirtualMachine", request="MarkAsVirtualMachineRequestType", fault="VimFault", since="2.0", vmodl_name="markAsVirtualMachine", privilege="VirtualMachine.Provisioning.MarkAsVM"),
        "MigrateVM_Task": vmodl.Operation("MigrateVM_Task", request="MigrateVMRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="migrate"),
        "MountToolsInstaller": vmodl.Operation("MountToolsInstaller", fault="VimFault", since="2.0", vmodl_name="mountToolsInstaller", privilege="VirtualMachine.Interact.ToolsInstall"),
        "PowerOffVM_Task": vmodl.Operation("PowerOffVM_Task", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="powerOff", privilege="VirtualMachine.Interact.PowerOff"),
        "PowerOnVM_Task": vmodl.Operation("PowerOnVM_Task", request="PowerOnVMRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="powerOn", privilege="VirtualMachine.Interact.PowerOn"),
        "PromoteDisks_Task": vmodl.Operation("PromoteDisks_Task", request="PromoteDisksRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="promoteDisks", privilege="VirtualMachine.Provisioning.PromoteDisks"),
        "PutUsbScanCodes": vmodl.Operation("PutUsbScanCodes", request="PutUsbScanCodesRequestType", result="int", fault="RuntimeFault", since="6.5", vmodl_name="putUsbScanCodes", privilege="VirtualMachine.Interact.PutUsbScanCodes"),
        "QueryChangedDiskAreas": vmodl.Operation("QueryChangedDiskAreas", request="QueryChangedDiskAreasRequestType", result="DiskChangeInfo", fault="VimFault", since="4.0", vmodl_name="queryChangedDiskAreas", privilege="VirtualMachine.Provisioning.DiskRandomRead"),
        "QueryConnections": vmodl.Operation("QueryConnections", result="VirtualMachineConnection[]", nullable=True, fault="VimFault", since="7.0.1.0", vmodl_name="queryConnections", privilege="VirtualMachine.Interact.ConsoleInteract"),
        "QueryFaultToleranceCompatibility": vmodl.Operation("QueryFaultToleranceCompatibility", result="MethodFault[]", nullable=True, fault="VimFault", since="4.1", vmodl_name="queryFaultToleranceCompatibility", privilege="VirtualMachine.Config.QueryFTCompatibility"),
        "QueryFaultToleranceCompatibilityEx": vmodl.Operation("QueryFaultToleranceCompatibilityEx", request="QueryFaultToleranceCompatibilityExRequestType", result="MethodFault[]", nullable=True, fault="VimFault", since="6.0", vmodl_name="queryFaultToleranceCompatibilityEx", privilege="VirtualMachine.Config.QueryFTCompatibility"),
        "QueryUnownedFiles": vmodl.Operation("QueryUnownedFiles", result="string[]", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="queryUnownedFiles", privilege="VirtualMachine.Config.QueryUnownedFiles"),
        "RebootGuest": vmodl.Operation("RebootGuest", fault="VimFault", since="2.0", vmodl_name="rebootGuest", privilege="VirtualMachine.Interact.Reset"),
        "ReconfigVM_Task": vmodl.Operation("ReconfigVM_Task", request="ReconfigVMRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="reconfigure"),
        "RefreshStorageInfo": vmodl.Operation("RefreshStorageInfo", fault="RuntimeFault", since="4.0", vmodl_name="refreshStorageInfo", privilege="System.Read"),
        "reloadVirtualMachineFromPath_Task": vmodl.Operation("reloadVirtualMachineFromPath_Task", request="ReloadVirtualMachineFromPathRequestType", result="ManagedObjectReference", fault="VimFault", since="4.1", vmodl_name="reloadFromPath", privilege="VirtualMachine.Config.ReloadFromPath"),
        "RelocateVM_Task": vmodl.Operation("RelocateVM_Task", request="RelocateVMRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="relocate", privilege="Resource.ColdMigrate"),
        "RemoveAllSnapshots_Task": vmodl.Operation("RemoveAllSnapshots_Task", request="RemoveAllSnapshotsRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="removeAllSnapshots", privilege="VirtualMachine.State.RemoveSnapshot"),
        "ResetGuestInformation": vmodl.Operation("ResetGuestInformation", fault="InvalidState", since="2.0", vmodl_name="resetGuestInformation", privilege="VirtualMachine.Config.ResetGuestInfo"),
        "ResetVM_Task": vmodl.Operation("ResetVM_Task", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="reset", privilege="VirtualMachine.Interact.Reset"),
        "RevertToCurrentSnapshot_Task": vmodl.Operation("RevertToCurrentSnapshot_Task", request="RevertToCurrentSnapshotRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="revertToCurrentSnapshot", privilege="VirtualMachine.State.RevertToSnapshot"),
        "SendNMI": vmodl.Operation("SendNMI", fault="InvalidState", since="6.0", vmodl_name="sendNMI", privilege="VirtualMachine.Interact.GuestControl"),
        "SetDisplayTopology": vmodl.Operation("SetDisplayTopology", request="SetDisplayTopologyRequestType", fault="VimFault", since="2.5u2server", vmodl_name="setDisplayTopology", privilege="VirtualMachine.Interact.ConsoleInteract"),
        "SetScreenResolution": vmodl.Operation("SetScreenResolution", request="SetScreenResolutionRequestType", fault="VimFault", since="2.0", vmodl_name="setScreenResolution", privilege="VirtualMachine.Interact.ConsoleInteract"),
        "ShutdownGuest": vmodl.Operation("ShutdownGuest", fault="VimFault", since="2.0", vmodl_name="shutdownGuest", privilege="VirtualMachine.Interact.PowerOff"),
        "StandbyGuest": vmodl.Operation("StandbyGuest", fault="VimFault", since="2.0", vmodl_name="standbyGuest", privilege="VirtualMachine.Interact.Suspend"),
        "StartRecording_Task": vmodl.Operation("StartRecording_Task", request="StartRecordingRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="startRecording", privilege="VirtualMachine.Interact.Record"),
        "StartReplaying_Task": vmodl.Operation("StartReplaying_Task", request="StartReplayingRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="startReplaying", privilege="VirtualMachine.Interact.Replay"),
        "StopRecording_Task": vmodl.Operation("StopRecording_Task", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="stopRecording", privilege="VirtualMachine.Interact.Record"),
        "StopReplaying_Task": vmodl.Operation("StopReplaying_Task", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="stopReplaying", privilege="VirtualMachine.Interact.Replay"),
        "SuspendVM_Task": vmodl.Operation("SuspendVM_Task", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="suspend", privilege="VirtualMachine.Interact.Suspend"),
        "TerminateFaultTolerantVM_Task": vmodl.Operation("TerminateFaultTolerantVM_Task", request="TerminateFaultTolerantVMRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="terminateFaultTolerantVM", privilege="VirtualMachine.Interact.TerminateFaultTolerantVM"),
        "TerminateVM": vmodl.Operation("TerminateVM", fault="VimFault", since="5.0", vmodl_name="terminate", privilege="VirtualMachine.Interact.PowerOff"),
        "TurnOffFaultToleranceForVM_Task": vmodl.Operation("TurnOffFaultToleranceForVM_Task", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="turnOffFaultTolerance", privilege="VirtualMachine.Interact.TurnOffFaultTolerance"),
        "UnmountToolsInstaller": vmodl.Operation("UnmountToolsInstaller", fault="VimFault", since="2.0", vmodl_name="unmountToolsInstaller", privilege="VirtualMachine.Interact.ToolsInstall"),
        "UnregisterVM": vmodl.Operation("UnregisterVM", fault="VimFault", since="2.0", vmodl_name="unregister", privilege="VirtualMachine.Inventory.Unregister"),
        "UpgradeTools_Task": vmodl.Operation("UpgradeTools_Task", request="UpgradeToolsRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="upgradeTools", privilege="VirtualMachine.Interact.ToolsInstall"),
        "UpgradeVM_Task": vmodl.Operation("UpgradeVM_Task", request="UpgradeVMRequestType", result="ManagedObjectReference", fault="VimFault", since="2.0", vmodl_name="upgradeVirtualHardware", privilege="VirtualMachine.Config.UpgradeVirtualHardware"),
    }

    def acquire_mks_ticket(
        self,
    ) -> VirtualMachineMksTicket:
        """Call ``AcquireMksTicket``.

        Since 2.0. Privilege VirtualMachine.Interact.ConsoleInteract.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/AcquireMksTicket/post/
        """
        result: VirtualMachineMksTicket = self._invoke("AcquireMksTicket", {})
        return result

    def acquire_ticket(
        self,
        ticket_type: str,
    ) -> VirtualMachineTicket:
        """Call ``AcquireTicket``.

        ticket_type: Wire name ``ticketType``. Since 4.1.

        Since 4.1.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/AcquireTicket/post/
        """
        result: VirtualMachineTicket = self._invoke("AcquireTicket", {"ticket_type": ticket_type})
        return result

    def answer_vm(
        self,
        question_id: str,
        answer_choice: str,
    ) -> None:
        """Call ``AnswerVM``.

        question_id: Wire name ``questionId``. Since 2.0.

        answer_choice: Wire name ``answerChoice``. Since 2.0.

        Since 2.0. Privilege VirtualMachine.Interact.AnswerQuestion.

        Raises ConcurrentAccess, or another ConcurrentAccess.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/AnswerVM/post/
        """
        self._invoke("AnswerVM", {"question_id": question_id, "answer_choice": answer_choice})

    def apply_evc_mode_vm_task(
        self,
        *,
        mask: list[HostFeatureMask] | None = None,
        complete_masks: bool | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ApplyEvcModeVM_Task``.

        mask: Wire name ``mask``. Since 6.7.

        complete_masks: Wire name ``completeMasks``. Since 6.7.

        Since 6.7. Privilege VirtualMachine.Config.Settings. Returns a reference to a Task.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/ApplyEvcModeVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ApplyEvcModeVM_Task", {"mask": mask, "complete_masks": complete_masks})
        return result

    def attach_disk_task(
        self,
        disk_id: ID,
        datastore: vmodl.ManagedObjectReference | Datastore,
        *,
        controller_key: int | None = None,
        unit_number: int | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``AttachDisk_Task``.

        disk_id: Wire name ``diskId``. Since 6.5.

        datastore: Wire name ``datastore``. Since 6.5. Refers to a Datastore.

        controller_key: Wire name ``controllerKey``. Since 6.5.

        unit_number: Wire name ``unitNumber``. Since 6.5.

        Since 6.5. Privilege VirtualMachine.Config.AddExistingDisk. Returns a reference to a Task.

        Raises NotFound, VmConfigFault, FileFault, InvalidState, InvalidDatastore,
        InvalidController, MissingController, DeviceUnsupportedForVmVersion, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/AttachDisk_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("AttachDisk_Task", {"disk_id": disk_id, "datastore": datastore, "controller_key": controller_key, "unit_number": unit_number})
        return result

    def check_customization_spec(
        self,
        spec: CustomizationSpec,
    ) -> None:
        """Call ``CheckCustomizationSpec``.

        spec: Wire name ``spec``. Since 2.0.

        Since 2.0. Privilege VirtualMachine.Provisioning.Customize.

        Raises CustomizationFault, or another CustomizationFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/CheckCustomizationSpec/post/
        """
        self._invoke("CheckCustomizationSpec", {"spec": spec})

    def clone_vm_task(
        self,
        folder: vmodl.ManagedObjectReference | Folder,
        name: str,
        spec: VirtualMachineCloneSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CloneVM_Task``.

        folder: Wire name ``folder``. Since 2.0. Refers to a Folder. Privilege
        VirtualMachine.Inventory.CreateFromExisting.

        name: Wire name ``name``. Since 2.0.

        spec: Wire name ``spec``. Since 2.0.

        Since 2.0. Returns a reference to a Task, whose result is a ManagedObjectReference.

        Raises CustomizationFault, InvalidState, InvalidDatastore, TaskInProgress, VmConfigFault,
        FileFault, MigrationFault, InsufficientResourcesFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/CloneVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CloneVM_Task", {"folder": folder, "name": name, "spec": spec})
        return result

    def consolidate_vm_disks_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ConsolidateVMDisks_Task``.

        Since 5.0. Privilege VirtualMachine.State.RemoveSnapshot. Returns a reference to a Task.

        Raises TaskInProgress, InvalidState, FileFault, VmConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/ConsolidateVMDisks_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ConsolidateVMDisks_Task", {})
        return result

    def create_screenshot_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateScreenshot_Task``.

        Since 4.0. Privilege VirtualMachine.Interact.CreateScreenshot. Returns a reference to a
        Task, whose result is a string.

        Raises TaskInProgress, FileFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/CreateScreenshot_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateScreenshot_Task", {})
        return result

    def create_secondary_vm_ex_task(
        self,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
        spec: FaultToleranceConfigSpec | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateSecondaryVMEx_Task``.

        host: Wire name ``host``. Since 6.0. Refers to a HostSystem.

        spec: Wire name ``spec``. Since 6.0.

        Since 6.0. Privilege VirtualMachine.Interact.CreateSecondary. Returns a reference to a Task,
        whose result is a FaultToleranceSecondaryOpResult.

        Raises TaskInProgress, InvalidState, InsufficientResourcesFault, VmFaultToleranceIssue,
        FileFault, VmConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/CreateSecondaryVMEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateSecondaryVMEx_Task", {"host": host, "spec": spec})
        return result

    def create_secondary_vm_task(
        self,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateSecondaryVM_Task``.

        host: Wire name ``host``. Since 4.0. Refers to a HostSystem.

        Since 4.0. Privilege VirtualMachine.Interact.CreateSecondary. Returns a reference to a Task,
        whose result is a FaultToleranceSecondaryOpResult.

        Raises TaskInProgress, InvalidState, InsufficientResourcesFault, VmFaultToleranceIssue,
        FileFault, VmConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/CreateSecondaryVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateSecondaryVM_Task", {"host": host})
        return result

    def create_snapshot_ex_task(
        self,
        name: str,
        *,
        description: str | None = None,
        memory: bool,
        quiesce_spec: VirtualMachineGuestQuiesceSpec | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateSnapshotEx_Task``.

        name: Wire name ``name``. Since 6.5.

        description: Wire name ``description``. Since 6.5.

        memory: Wire name ``memory``. Since 6.5.

        quiesce_spec: Wire name ``quiesceSpec``. Since 6.5.

        Since 6.5. Privilege VirtualMachine.State.CreateSnapshot. Returns a reference to a Task,
        whose result is a ManagedObjectReference.

        Raises TaskInProgress, SnapshotFault, VmConfigFault, FileFault, InvalidName, InvalidState,
        or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/CreateSnapshotEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateSnapshotEx_Task", {"name": name, "description": description, "memory": memory, "quiesce_spec": quiesce_spec})
        return result

    def create_snapshot_task(
        self,
        name: str,
        *,
        description: str | None = None,
        memory: bool,
        quiesce: bool,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CreateSnapshot_Task``.

        name: Wire name ``name``. Since 2.0.

        description: Wire name ``description``. Since 2.0.

        memory: Wire name ``memory``. Since 2.0.

        quiesce: Wire name ``quiesce``. Since 2.0.

        Since 2.0. Privilege VirtualMachine.State.CreateSnapshot. Returns a reference to a Task,
        whose result is a ManagedObjectReference.

        Raises TaskInProgress, SnapshotFault, VmConfigFault, FileFault, InvalidName, InvalidState,
        or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/CreateSnapshot_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CreateSnapshot_Task", {"name": name, "description": description, "memory": memory, "quiesce": quiesce})
        return result

    def crypto_unlock_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CryptoUnlock_Task``.

        Since 6.7. Privilege Cryptographer.RegisterVM. Returns a reference to a Task.

        Raises InvalidState, NotSupported, or another MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/CryptoUnlock_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CryptoUnlock_Task", {})
        return result

    def customize_vm_task(
        self,
        spec: CustomizationSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CustomizeVM_Task``.

        spec: Wire name ``spec``. Since 2.0.

        Since 2.0. Privilege VirtualMachine.Provisioning.Customize. Returns a reference to a Task.

        Raises CustomizationFault, or another CustomizationFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/CustomizeVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CustomizeVM_Task", {"spec": spec})
        return result

    def defragment_all_disks(
        self,
    ) -> None:
        """Call ``DefragmentAllDisks``.

        Since 2.5. Privilege VirtualMachine.Interact.DefragmentAllDisks.

        Raises InvalidState, InvalidPowerState, TaskInProgress, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/DefragmentAllDisks/post/
        """
        self._invoke("DefragmentAllDisks", {})

    def detach_disk_task(
        self,
        disk_id: ID,
    ) -> vmodl.ManagedObjectReference:
        """Call ``DetachDisk_Task``.

        disk_id: Wire name ``diskId``. Since 6.5.

        Since 6.5. Privilege VirtualMachine.Config.RemoveDisk. Returns a reference to a Task.

        Raises NotFound, VmConfigFault, FileFault, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/DetachDisk_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("DetachDisk_Task", {"disk_id": disk_id})
        return result

    def disable_secondary_vm_task(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
    ) -> vmodl.ManagedObjectReference:
        """Call ``DisableSecondaryVM_Task``.

        vm: Wire name ``vm``. Since 4.0. Refers to a VirtualMachine.

        Since 4.0. Privilege VirtualMachine.Interact.DisableSecondary. Returns a reference to a
        Task.

        Raises TaskInProgress, VmFaultToleranceIssue, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/DisableSecondaryVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("DisableSecondaryVM_Task", {"vm": vm})
        return result

    def drop_connections(
        self,
        *,
        list_of_connections: list[VirtualMachineConnection] | None = None,
    ) -> bool:
        """Call ``DropConnections``.

        list_of_connections: Wire name ``listOfConnections``. Since 7.0.1.0.

        Since 7.0.1.0. Privilege VirtualMachine.Interact.ConsoleInteract.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/DropConnections/post/
        """
        result: bool = self._invoke("DropConnections", {"list_of_connections": list_of_connections})
        return result

    def enable_secondary_vm_task(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``EnableSecondaryVM_Task``.

        vm: Wire name ``vm``. Since 4.0. Refers to a VirtualMachine.

        host: Wire name ``host``. Since 4.0. Refers to a HostSystem.

        Since 4.0. Privilege VirtualMachine.Interact.EnableSecondary. Returns a reference to a Task,
        whose result is a FaultToleranceSecondaryOpResult.

        Raises TaskInProgress, VmFaultToleranceIssue, InvalidState, VmConfigFault, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/EnableSecondaryVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("EnableSecondaryVM_Task", {"vm": vm, "host": host})
        return result

    def estimate_storage_for_consolidate_snapshots_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``EstimateStorageForConsolidateSnapshots_Task``.

        Since 5.0. Privilege VirtualMachine.State.RemoveSnapshot. Returns a reference to a Task,
        whose result is a StorageRequirement.

        Raises TaskInProgress, InvalidState, FileFault, VmConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/EstimateStorageForConsolidateSnapshots_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("EstimateStorageForConsolidateSnapshots_Task", {})
        return result

    def export_vm(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ExportVm``.

        Since 4.0. Privilege VApp.Export. Returns a reference to a HttpNfcLease.

        Raises InvalidPowerState, TaskInProgress, InvalidState, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/ExportVm/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ExportVm", {})
        return result

    def extract_ovf_environment(
        self,
    ) -> str:
        """Call ``ExtractOvfEnvironment``.

        Since 4.0. Privilege VApp.ExtractOvfEnvironment.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/ExtractOvfEnvironment/post/
        """
        result: str = self._invoke("ExtractOvfEnvironment", {})
        return result

    def get_capability(
        self,
    ) -> VirtualMachineCapability:
        """Read ``capability``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/capability/get/
        """
        result: VirtualMachineCapability = self._invoke("capability", {})
        return result

    def get_config(
        self,
    ) -> VirtualMachineConfigInfo | None:
        """Read ``config``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/config/get/
        """
        result: VirtualMachineConfigInfo | None = self._invoke("config", {})
        return result

    def get_datastore(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``datastore``.

        Since 2.0. Privilege System.View. Returns a reference to a Datastore.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/datastore/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("datastore", {})
        return result

    def get_environment_browser(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Read ``environmentBrowser``.

        Since 2.0. Returns a reference to a EnvironmentBrowser.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/environmentBrowser/get/
        """
        result: vmodl.ManagedObjectReference = self._invoke("environmentBrowser", {})
        return result

    def get_guest(
        self,
    ) -> GuestInfo | None:
        """Read ``guest``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/guest/get/
        """
        result: GuestInfo | None = self._invoke("guest", {})
        return result

    def get_guest_heartbeat_status(
        self,
    ) -> ManagedEntityStatus:
        """Read ``guestHeartbeatStatus``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/guestHeartbeatStatus/get/
        """
        result: ManagedEntityStatus = self._invoke("guestHeartbeatStatus", {})
        return result

    def get_layout(
        self,
    ) -> VirtualMachineFileLayout | None:
        """Read ``layout``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/layout/get/
        """
        result: VirtualMachineFileLayout | None = self._invoke("layout", {})
        return result

    def get_layout_ex(
        self,
    ) -> VirtualMachineFileLayoutEx | None:
        """Read ``layoutEx``.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/layoutEx/get/
        """
        result: VirtualMachineFileLayoutEx | None = self._invoke("layoutEx", {})
        return result

    def get_network(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``network``.

        Since 2.0. Privilege System.View. Returns a reference to a Network.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/network/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("network", {})
        return result

    def get_parent_v_app(
        self,
    ) -> vmodl.ManagedObjectReference | None:
        """Read ``parentVApp``.

        Since 4.1. Returns a reference to a ManagedEntity.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/parentVApp/get/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("parentVApp", {})
        return result

    def get_resource_config(
        self,
    ) -> ResourceConfigSpec | None:
        """Read ``resourceConfig``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/resourceConfig/get/
        """
        result: ResourceConfigSpec | None = self._invoke("resourceConfig", {})
        return result

    def get_resource_pool(
        self,
    ) -> vmodl.ManagedObjectReference | None:
        """Read ``resourcePool``.

        Since 2.0. Returns a reference to a ResourcePool.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/resourcePool/get/
        """
        result: vmodl.ManagedObjectReference | None = self._invoke("resourcePool", {})
        return result

    def get_root_snapshot(
        self,
    ) -> list[vmodl.ManagedObjectReference] | None:
        """Read ``rootSnapshot``.

        Since 4.1. Returns a reference to a VirtualMachineSnapshot.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/rootSnapshot/get/
        """
        result: list[vmodl.ManagedObjectReference] | None = self._invoke("rootSnapshot", {})
        return result

    def get_runtime(
        self,
    ) -> VirtualMachineRuntimeInfo:
        """Read ``runtime``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/runtime/get/
        """
        result: VirtualMachineRuntimeInfo = self._invoke("runtime", {})
        return result

    def get_snapshot(
        self,
    ) -> VirtualMachineSnapshotInfo | None:
        """Read ``snapshot``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/snapshot/get/
        """
        result: VirtualMachineSnapshotInfo | None = self._invoke("snapshot", {})
        return result

    def get_storage(
        self,
    ) -> VirtualMachineStorageInfo | None:
        """Read ``storage``.

        Since 4.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/storage/get/
        """
        result: VirtualMachineStorageInfo | None = self._invoke("storage", {})
        return result

    def get_summary(
        self,
    ) -> VirtualMachineSummary:
        """Read ``summary``.

        Since 2.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/summary/get/
        """
        result: VirtualMachineSummary = self._invoke("summary", {})
        return result

    def instant_clone_task(
        self,
        spec: VirtualMachineInstantCloneSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``InstantClone_Task``.

        spec: Wire name ``spec``. Since 6.7.

        Since 6.7. Privilege VirtualMachine.Provisioning.Clone. Returns a reference to a Task, whose
        result is a ManagedObjectReference.

        Raises TaskInProgress, InvalidState, InvalidDatastore, InsufficientResourcesFault,
        DisallowedMigrationDeviceAttached, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/InstantClone_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("InstantClone_Task", {"spec": spec})
        return result

    def make_primary_vm_task(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
    ) -> vmodl.ManagedObjectReference:
        """Call ``MakePrimaryVM_Task``.

        vm: Wire name ``vm``. Since 4.0. Refers to a VirtualMachine.

        Since 4.0. Privilege VirtualMachine.Interact.MakePrimary. Returns a reference to a Task.

        Raises TaskInProgress, VmFaultToleranceIssue, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/MakePrimaryVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("MakePrimaryVM_Task", {"vm": vm})
        return result

    def mark_as_template(
        self,
    ) -> None:
        """Call ``MarkAsTemplate``.

        Since 2.0. Privilege VirtualMachine.Provisioning.MarkAsTemplate.

        Raises InvalidState, VmConfigFault, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/MarkAsTemplate/post/
        """
        self._invoke("MarkAsTemplate", {})

    def mark_as_virtual_machine(
        self,
        pool: vmodl.ManagedObjectReference | ResourcePool,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
    ) -> None:
        """Call ``MarkAsVirtualMachine``.

        pool: Wire name ``pool``. Since 2.0. Refers to a ResourcePool. Privilege
        Resource.AssignVMToPool.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem.

        Since 2.0. Privilege VirtualMachine.Provisioning.MarkAsVM.

        Raises InvalidState, InvalidDatastore, VmConfigFault, FileFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/MarkAsVirtualMachine/post/
        """
        self._invoke("MarkAsVirtualMachine", {"pool": pool, "host": host})

    def migrate_vm_task(
        self,
        *,
        pool: vmodl.ManagedObjectReference | ResourcePool | None = None,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
        priority: VirtualMachineMovePriority,
        state: VirtualMachinePowerState | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``MigrateVM_Task``.

        pool: Wire name ``pool``. Since 2.0. Refers to a ResourcePool. Privilege
        Resource.AssignVMToPool.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem.

        priority: Wire name ``priority``. Since 2.0.

        state: Wire name ``state``. Since 2.0.

        Since 2.0. Returns a reference to a Task.

        Raises MigrationFault, FileFault, Timedout, InsufficientResourcesFault, InvalidState,
        VmConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/MigrateVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("MigrateVM_Task", {"pool": pool, "host": host, "priority": priority, "state": state})
        return result

    def mount_tools_installer(
        self,
    ) -> None:
        """Call ``MountToolsInstaller``.

        Since 2.0. Privilege VirtualMachine.Interact.ToolsInstall.

        Raises InvalidState, VmConfigFault, VmToolsUpgradeFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/MountToolsInstaller/post/
        """
        self._invoke("MountToolsInstaller", {})

    def power_off_vm_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``PowerOffVM_Task``.

        Since 2.0. Privilege VirtualMachine.Interact.PowerOff. Returns a reference to a Task.

        Raises TaskInProgress, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/PowerOffVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("PowerOffVM_Task", {})
        return result

    def power_on_vm_task(
        self,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``PowerOnVM_Task``.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem.

        Since 2.0. Privilege VirtualMachine.Interact.PowerOn. Returns a reference to a Task.

        Raises TaskInProgress, InvalidState, InsufficientResourcesFault, VmConfigFault, FileFault,
        or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/PowerOnVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("PowerOnVM_Task", {"host": host})
        return result

    def promote_disks_task(
        self,
        unlink: bool,
        *,
        disks: list[VirtualDisk] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``PromoteDisks_Task``.

        unlink: Wire name ``unlink``. Since 4.0.

        disks: Wire name ``disks``. Since 4.0.

        Since 4.0. Privilege VirtualMachine.Provisioning.PromoteDisks. Returns a reference to a
        Task.

        Raises InvalidState, InvalidPowerState, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/PromoteDisks_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("PromoteDisks_Task", {"unlink": unlink, "disks": disks})
        return result

    def put_usb_scan_codes(
        self,
        spec: UsbScanCodeSpec,
    ) -> int:
        """Call ``PutUsbScanCodes``.

        spec: Wire name ``spec``. Since 6.5.

        Since 6.5. Privilege VirtualMachine.Interact.PutUsbScanCodes.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/PutUsbScanCodes/post/
        """
        result: int = self._invoke("PutUsbScanCodes", {"spec": spec})
        return result

    def query_changed_disk_areas(
        self,
        *,
        snapshot: vmodl.ManagedObjectReference | VirtualMachineSnapshot | None = None,
        device_key: int,
        start_offset: int,
        change_id: str,
    ) -> DiskChangeInfo:
        """Call ``QueryChangedDiskAreas``.

        snapshot: Wire name ``snapshot``. Since 4.0. Refers to a VirtualMachineSnapshot.

        device_key: Wire name ``deviceKey``. Since 4.0.

        start_offset: Wire name ``startOffset``. Since 4.0.

        change_id: Wire name ``changeId``. Since 4.0.

        Since 4.0. Privilege VirtualMachine.Provisioning.DiskRandomRead.

        Raises FileFault, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/QueryChangedDiskAreas/post/
        """
        result: DiskChangeInfo = self._invoke("QueryChangedDiskAreas", {"snapshot": snapshot, "device_key": device_key, "start_offset": start_offset, "change_id": change_id})
        return result

    def query_connections(
        self,
    ) -> list[VirtualMachineConnection] | None:
        """Call ``QueryConnections``.

        Since 7.0.1.0. Privilege VirtualMachine.Interact.ConsoleInteract.

        Raises InvalidState, Timedout, VmConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/QueryConnections/post/
        """
        result: list[VirtualMachineConnection] | None = self._invoke("QueryConnections", {})
        return result

    def query_fault_tolerance_compatibility(
        self,
    ) -> list[MethodFault] | None:
        """Call ``QueryFaultToleranceCompatibility``.

        Since 4.1. Privilege VirtualMachine.Config.QueryFTCompatibility.

        Raises InvalidState, VmConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/QueryFaultToleranceCompatibility/post/
        """
        result: list[MethodFault] | None = self._invoke("QueryFaultToleranceCompatibility", {})
        return result

    def query_fault_tolerance_compatibility_ex(
        self,
        *,
        for_legacy_ft: bool | None = None,
    ) -> list[MethodFault] | None:
        """Call ``QueryFaultToleranceCompatibilityEx``.

        for_legacy_ft: Wire name ``forLegacyFt``. Since 6.0.

        Since 6.0. Privilege VirtualMachine.Config.QueryFTCompatibility.

        Raises InvalidState, VmConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/QueryFaultToleranceCompatibilityEx/post/
        """
        result: list[MethodFault] | None = self._invoke("QueryFaultToleranceCompatibilityEx", {"for_legacy_ft": for_legacy_ft})
        return result

    def query_unowned_files(
        self,
    ) -> list[str] | None:
        """Call ``QueryUnownedFiles``.

        Since 4.0. Privilege VirtualMachine.Config.QueryUnownedFiles.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/QueryUnownedFiles/post/
        """
        result: list[str] | None = self._invoke("QueryUnownedFiles", {})
        return result

    def reboot_guest(
        self,
    ) -> None:
        """Call ``RebootGuest``.

        Since 2.0. Privilege VirtualMachine.Interact.Reset.

        Raises ToolsUnavailable, TaskInProgress, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/RebootGuest/post/
        """
        self._invoke("RebootGuest", {})

    def reconfig_vm_task(
        self,
        spec: VirtualMachineConfigSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ReconfigVM_Task``.

        spec: Wire name ``spec``. Since 2.0.

        Since 2.0. Returns a reference to a Task.

        Raises TaskInProgress, VmConfigFault, ConcurrentAccess, FileFault, InvalidName,
        DuplicateName, InvalidState, InsufficientResourcesFault, InvalidDatastore, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/ReconfigVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ReconfigVM_Task", {"spec": spec})
        return result

    def refresh_storage_info(
        self,
    ) -> None:
        """Call ``RefreshStorageInfo``.

        Since 4.0. Privilege System.Read.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/RefreshStorageInfo/post/
        """
        self._invoke("RefreshStorageInfo", {})

    def reload_virtual_machine_from_path_task(
        self,
        configuration_path: str,
    ) -> vmodl.ManagedObjectReference:
        """Call ``reloadVirtualMachineFromPath_Task``.

        configuration_path: Wire name ``configurationPath``. Since 4.1.

        Since 4.1. Privilege VirtualMachine.Config.ReloadFromPath. Returns a reference to a Task.

        Raises InvalidPowerState, TaskInProgress, FileFault, InvalidState, VmConfigFault,
        AlreadyExists, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/reloadVirtualMachineFromPath_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("reloadVirtualMachineFromPath_Task", {"configuration_path": configuration_path})
        return result

    def relocate_vm_task(
        self,
        spec: VirtualMachineRelocateSpec,
        *,
        priority: VirtualMachineMovePriority | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``RelocateVM_Task``.

        spec: Wire name ``spec``. Since 2.0.

        priority: Wire name ``priority``. Since 4.0.

        Since 2.0. Privilege Resource.ColdMigrate. Returns a reference to a Task.

        Raises InvalidState, InvalidDatastore, MigrationFault, VmConfigFault, FileFault, Timedout,
        InsufficientResourcesFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/RelocateVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("RelocateVM_Task", {"spec": spec, "priority": priority})
        return result

    def remove_all_snapshots_task(
        self,
        *,
        consolidate: bool | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``RemoveAllSnapshots_Task``.

        consolidate: Wire name ``consolidate``. Since 5.0.

        Since 2.0. Privilege VirtualMachine.State.RemoveSnapshot. Returns a reference to a Task.

        Raises TaskInProgress, InvalidState, SnapshotFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/RemoveAllSnapshots_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("RemoveAllSnapshots_Task", {"consolidate": consolidate})
        return result

    def reset_guest_information(
        self,
    ) -> None:
        """Call ``ResetGuestInformation``.

        Since 2.0. Privilege VirtualMachine.Config.ResetGuestInfo.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/ResetGuestInformation/post/
        """
        self._invoke("ResetGuestInformation", {})

    def reset_vm_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ResetVM_Task``.

        Since 2.0. Privilege VirtualMachine.Interact.Reset. Returns a reference to a Task.

        Raises TaskInProgress, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/ResetVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ResetVM_Task", {})
        return result

    def revert_to_current_snapshot_task(
        self,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
        suppress_power_on: bool | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``RevertToCurrentSnapshot_Task``.

        host: Wire name ``host``. Since 2.0. Refers to a HostSystem.

        suppress_power_on: Wire name ``suppressPowerOn``. Since 2.5u2server.

        Since 2.0. Privilege VirtualMachine.State.RevertToSnapshot. Returns a reference to a Task.

        Raises TaskInProgress, SnapshotFault, InsufficientResourcesFault, InvalidState,
        VmConfigFault, NotFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/RevertToCurrentSnapshot_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("RevertToCurrentSnapshot_Task", {"host": host, "suppress_power_on": suppress_power_on})
        return result

    def send_nmi(
        self,
    ) -> None:
        """Call ``SendNMI``.

        Since 6.0. Privilege VirtualMachine.Interact.GuestControl.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/SendNMI/post/
        """
        self._invoke("SendNMI", {})

    def set_display_topology(
        self,
        displays: list[VirtualMachineDisplayTopology],
    ) -> None:
        """Call ``SetDisplayTopology``.

        displays: Wire name ``displays``. Since 2.5u2server.

        Since 2.5u2server. Privilege VirtualMachine.Interact.ConsoleInteract.

        Raises InvalidState, ToolsUnavailable, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/SetDisplayTopology/post/
        """
        self._invoke("SetDisplayTopology", {"displays": displays})

    def set_screen_resolution(
        self,
        width: int,
        height: int,
    ) -> None:
        """Call ``SetScreenResolution``.

        width: Wire name ``width``. Since 2.0.

        height: Wire name ``height``. Since 2.0.

        Since 2.0. Privilege VirtualMachine.Interact.ConsoleInteract.

        Raises InvalidState, ToolsUnavailable, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/SetScreenResolution/post/
        """
        self._invoke("SetScreenResolution", {"width": width, "height": height})

    def shutdown_guest(
        self,
    ) -> None:
        """Call ``ShutdownGuest``.

        Since 2.0. Privilege VirtualMachine.Interact.PowerOff.

        Raises ToolsUnavailable, TaskInProgress, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/ShutdownGuest/post/
        """
        self._invoke("ShutdownGuest", {})

    def standby_guest(
        self,
    ) -> None:
        """Call ``StandbyGuest``.

        Since 2.0. Privilege VirtualMachine.Interact.Suspend.

        Raises ToolsUnavailable, TaskInProgress, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/StandbyGuest/post/
        """
        self._invoke("StandbyGuest", {})

    def start_recording_task(
        self,
        name: str,
        *,
        description: str | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``StartRecording_Task``.

        name: Wire name ``name``. Since 4.0.

        description: Wire name ``description``. Since 4.0.

        Since 4.0. Privilege VirtualMachine.Interact.Record. Returns a reference to a Task, whose
        result is a ManagedObjectReference.

        Raises InvalidState, InvalidPowerState, TaskInProgress, FileFault, SnapshotFault,
        VmConfigFault, RecordReplayDisabled, HostIncompatibleForRecordReplay, InvalidName, or
        another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/StartRecording_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("StartRecording_Task", {"name": name, "description": description})
        return result

    def start_replaying_task(
        self,
        replay_snapshot: vmodl.ManagedObjectReference | VirtualMachineSnapshot,
    ) -> vmodl.ManagedObjectReference:
        """Call ``StartReplaying_Task``.

        replay_snapshot: Wire name ``replaySnapshot``. Since 4.0. Refers to a
        VirtualMachineSnapshot.

        Since 4.0. Privilege VirtualMachine.Interact.Replay. Returns a reference to a Task.

        Raises InvalidState, InvalidPowerState, TaskInProgress, FileFault, SnapshotFault, NotFound,
        VmConfigFault, RecordReplayDisabled, HostIncompatibleForRecordReplay, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/StartReplaying_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("StartReplaying_Task", {"replay_snapshot": replay_snapshot})
        return result

    def stop_recording_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``StopRecording_Task``.

        Since 4.0. Privilege VirtualMachine.Interact.Record. Returns a reference to a Task.

        Raises InvalidState, InvalidPowerState, TaskInProgress, FileFault, SnapshotFault, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/StopRecording_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("StopRecording_Task", {})
        return result

    def stop_replaying_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``StopReplaying_Task``.

        Since 4.0. Privilege VirtualMachine.Interact.Replay. Returns a reference to a Task.

        Raises InvalidState, InvalidPowerState, TaskInProgress, FileFault, SnapshotFault, or another
        VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/StopReplaying_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("StopReplaying_Task", {})
        return result

    def suspend_vm_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``SuspendVM_Task``.

        Since 2.0. Privilege VirtualMachine.Interact.Suspend. Returns a reference to a Task.

        Raises TaskInProgress, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/SuspendVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("SuspendVM_Task", {})
        return result

    def terminate_fault_tolerant_vm_task(
        self,
        *,
        vm: vmodl.ManagedObjectReference | VirtualMachine | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``TerminateFaultTolerantVM_Task``.

        vm: Wire name ``vm``. Since 4.0. Refers to a VirtualMachine.

        Since 4.0. Privilege VirtualMachine.Interact.TerminateFaultTolerantVM. Returns a reference
        to a Task.

        Raises TaskInProgress, VmFaultToleranceIssue, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/TerminateFaultTolerantVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("TerminateFaultTolerantVM_Task", {"vm": vm})
        return result

    def terminate_vm(
        self,
    ) -> None:
        """Call ``TerminateVM``.

        Since 5.0. Privilege VirtualMachine.Interact.PowerOff.

        Raises InvalidState, TaskInProgress, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/TerminateVM/post/
        """
        self._invoke("TerminateVM", {})

    def turn_off_fault_tolerance_for_vm_task(
        self,
    ) -> vmodl.ManagedObjectReference:
        """Call ``TurnOffFaultToleranceForVM_Task``.

        Since 4.0. Privilege VirtualMachine.Interact.TurnOffFaultTolerance. Returns a reference to a
        Task.

        Raises TaskInProgress, VmFaultToleranceIssue, InvalidState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/TurnOffFaultToleranceForVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("TurnOffFaultToleranceForVM_Task", {})
        return result

    def unmount_tools_installer(
        self,
    ) -> None:
        """Call ``UnmountToolsInstaller``.

        Since 2.0. Privilege VirtualMachine.Interact.ToolsInstall.

        Raises InvalidState, VmConfigFault, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/UnmountToolsInstaller/post/
        """
        self._invoke("UnmountToolsInstaller", {})

    def unregister_vm(
        self,
    ) -> None:
        """Call ``UnregisterVM``.

        Since 2.0. Privilege VirtualMachine.Inventory.Unregister.

        Raises TaskInProgress, InvalidPowerState, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/UnregisterVM/post/
        """
        self._invoke("UnregisterVM", {})

    def upgrade_tools_task(
        self,
        *,
        installer_options: str | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``UpgradeTools_Task``.

        installer_options: Wire name ``installerOptions``. Since 2.0.

        Since 2.0. Privilege VirtualMachine.Interact.ToolsInstall. Returns a reference to a Task.

        Raises InvalidState, TaskInProgress, VmToolsUpgradeFault, ToolsUnavailable, VmConfigFault,
        or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/UpgradeTools_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("UpgradeTools_Task", {"installer_options": installer_options})
        return result

    def upgrade_vm_task(
        self,
        *,
        version: str | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``UpgradeVM_Task``.

        version: Wire name ``version``. Since 2.0.

        Since 2.0. Privilege VirtualMachine.Config.UpgradeVirtualHardware. Returns a reference to a
        Task.

        Raises InvalidState, TaskInProgress, AlreadyUpgraded, NoDiskFound, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachine/moId/UpgradeVM_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("UpgradeVM_Task", {"version": version})
        return result
