# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeStateVmDirectPathGen2InactiveReasonVm."""

from __future__ import annotations

import vmodl


class VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeStateVmDirectPathGen2InactiveReasonVm(vmodl.OpenEnum):
    """Enumerated type
    ``VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeStateVmDirectPathGen2InactiveReasonVm``
    (vmodl
    ``vim.vm.DeviceRuntimeInfo.VirtualEthernetCardRuntimeState.VmDirectPathGen2InactiveReasonVm``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeStateVmDirectPathGen2InactiveReasonVm_enum/
    """

    VM_NPT_INCOMPATIBLE_GUEST = "vmNptIncompatibleGuest"
    VM_NPT_INCOMPATIBLE_GUEST_DRIVER = "vmNptIncompatibleGuestDriver"
    VM_NPT_INCOMPATIBLE_ADAPTER_TYPE = "vmNptIncompatibleAdapterType"
    VM_NPT_DISABLED_OR_DISCONNECTED_ADAPTER = "vmNptDisabledOrDisconnectedAdapter"
    VM_NPT_INCOMPATIBLE_ADAPTER_FEATURES = "vmNptIncompatibleAdapterFeatures"
    VM_NPT_INCOMPATIBLE_BACKING_TYPE = "vmNptIncompatibleBackingType"
    VM_NPT_INSUFFICIENT_MEMORY_RESERVATION = "vmNptInsufficientMemoryReservation"
    VM_NPT_FAULT_TOLERANCE_OR_RECORD_REPLAY_CONFIGURED = "vmNptFaultToleranceOrRecordReplayConfigured"
    VM_NPT_CONFLICTING_IO_CHAIN_CONFIGURED = "vmNptConflictingIOChainConfigured"
    VM_NPT_MONITOR_BLOCKS = "vmNptMonitorBlocks"
    VM_NPT_CONFLICTING_OPERATION_IN_PROGRESS = "vmNptConflictingOperationInProgress"
    VM_NPT_RUNTIME_ERROR = "vmNptRuntimeError"
    VM_NPT_OUT_OF_INTR_VECTOR = "vmNptOutOfIntrVector"
    VM_NPT_VMCI_ACTIVE = "vmNptVMCIActive"
