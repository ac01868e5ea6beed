# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VmFaultToleranceConfigIssueReasonForIssue."""

from __future__ import annotations

import vmodl


class VmFaultToleranceConfigIssueReasonForIssue(vmodl.OpenEnum):
    """Enumerated type ``VmFaultToleranceConfigIssueReasonForIssue`` (vmodl
    ``vim.fault.VmFaultToleranceConfigIssue.ReasonForIssue``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceConfigIssueReasonForIssue_enum/
    """

    HA_NOT_ENABLED = "haNotEnabled"
    MORE_THAN_ONE_SECONDARY = "moreThanOneSecondary"
    RECORD_REPLAY_NOT_SUPPORTED = "recordReplayNotSupported"
    REPLAY_NOT_SUPPORTED = "replayNotSupported"
    TEMPLATE_VM = "templateVm"
    MULTIPLE_VCPU = "multipleVCPU"
    HOST_INACTIVE = "hostInactive"
    FT_UNSUPPORTED_HARDWARE = "ftUnsupportedHardware"
    FT_UNSUPPORTED_PRODUCT = "ftUnsupportedProduct"
    MISSING_V_MOTION_NIC = "missingVMotionNic"
    MISSING_FT_LOGGING_NIC = "missingFTLoggingNic"
    THIN_DISK = "thinDisk"
    VERIFY_SSL_CERTIFICATE_FLAG_NOT_SET = "verifySSLCertificateFlagNotSet"
    HAS_SNAPSHOTS = "hasSnapshots"
    NO_CONFIG = "noConfig"
    FT_SECONDARY_VM = "ftSecondaryVm"
    HAS_LOCAL_DISK = "hasLocalDisk"
    ESX_AGENT_VM = "esxAgentVm"
    VIDEO3D_ENABLED = "video3dEnabled"
    HAS_UNSUPPORTED_DISK = "hasUnsupportedDisk"
    INSUFFICIENT_BANDWIDTH = "insufficientBandwidth"
    HAS_NESTED_HV_CONFIGURATION = "hasNestedHVConfiguration"
    HAS_V_FLASH_CONFIGURATION = "hasVFlashConfiguration"
    UNSUPPORTED_PRODUCT = "unsupportedProduct"
    CPU_HV_UNSUPPORTED = "cpuHvUnsupported"
    CPU_HWMMU_UNSUPPORTED = "cpuHwmmuUnsupported"
    CPU_HV_DISABLED = "cpuHvDisabled"
    HAS_EFI_FIRMWARE = "hasEFIFirmware"
    TOO_MANY_VCPUS = "tooManyVCPUs"
    TOO_MUCH_MEMORY = "tooMuchMemory"
    V_MOTION_NOT_LICENSED = "vMotionNotLicensed"
    FT_NOT_LICENSED = "ftNotLicensed"
    HA_AGENT_ISSUE = "haAgentIssue"
    UNSUPPORTED_SPBM = "unsupportedSPBM"
    HAS_LINKED_CLONE_DISK = "hasLinkedCloneDisk"
    UNSUPPORTED_P_MEM_HA_FAIL_OVER = "unsupportedPMemHAFailOver"
    UNSUPPORTED_ENCRYPTED_DISK = "unsupportedEncryptedDisk"
    FT_METRO_CLUSTER_NOT_EDITABLE = "ftMetroClusterNotEditable"
    NO_VM_RULES_CONFIGURED = "noVmRulesConfigured"
