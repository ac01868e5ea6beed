# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.event``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "CustomizationFailedReasonCode": (
        "CustomizationFailedReasonCode", "vim.event.CustomizationFailed.ReasonCode", "7.0.0.0", "",
        ("USER_DEFINED_SCRIPT_DISABLED", "userDefinedScriptDisabled"),
        ("CUSTOMIZATION_DISABLED", "customizationDisabled"),
        ("RAW_DATA_IS_NOT_SUPPORTED", "rawDataIsNotSupported"),
        ("WRONG_METADATA_FORMAT", "wrongMetadataFormat"),
    ),
    "DvsEventPortBlockState": (
        "DvsEventPortBlockState", "vim.event.DvsEvent.PortBlockState", "6.5", "",
        ("UNSET", "unset"),
        ("BLOCKED", "blocked"),
        ("UNBLOCKED", "unblocked"),
        ("UNKNOWN", "unknown"),
    ),
    "EventCategory": (
        "EventCategory", "vim.event.EventDescription.EventCategory", "2.0", "",
        ("INFO", "info"),
        ("WARNING", "warning"),
        ("ERROR", "error"),
        ("USER", "user"),
    ),
    "EventEventSeverity": (
        "EventEventSeverity", "vim.event.Event.EventSeverity", "4.0", "",
        ("ERROR", "error"),
        ("WARNING", "warning"),
        ("INFO", "info"),
        ("USER", "user"),
    ),
    "EventFilterSpecRecursionOption": (
        "EventFilterSpecRecursionOption", "vim.event.EventFilterSpec.RecursionOption", "2.0", "",
        ("SELF", "self"),
        ("CHILDREN", "children"),
        ("ALL", "all"),
    ),
    "HostDasErrorEventHostDasErrorReason": (
        "HostDasErrorEventHostDasErrorReason", "vim.event.HostDasErrorEvent.HostDasErrorReason", "4.0", "",
        ("CONFIG_FAILED", "configFailed"),
        ("TIMEOUT", "timeout"),
        ("COMMUNICATION_INIT_FAILED", "communicationInitFailed"),
        ("HEALTH_CHECK_SCRIPT_FAILED", "healthCheckScriptFailed"),
        ("AGENT_FAILED", "agentFailed"),
        ("AGENT_SHUTDOWN", "agentShutdown"),
        ("ISOLATION_ADDRESS_UNPINGABLE", "isolationAddressUnpingable"),
        ("OTHER", "other"),
    ),
    "HostDisconnectedEventReasonCode": (
        "HostDisconnectedEventReasonCode", "vim.event.HostDisconnectedEvent.ReasonCode", "4.0", "",
        ("SSL_THUMBPRINT_VERIFY_FAILED", "sslThumbprintVerifyFailed"),
        ("LICENSE_EXPIRED", "licenseExpired"),
        ("AGENT_UPGRADE", "agentUpgrade"),
        ("USER_REQUEST", "userRequest"),
        ("INSUFFICIENT_LICENSES", "insufficientLicenses"),
        ("AGENT_OUT_OF_DATE", "agentOutOfDate"),
        ("PASSWORD_DECRYPT_FAILURE", "passwordDecryptFailure"),
        ("UNKNOWN", "unknown"),
        ("VC_VRAM_CAPACITY_EXCEEDED", "vcVRAMCapacityExceeded"),
    ),
    "VmDasBeingResetEventReasonCode": (
        "VmDasBeingResetEventReasonCode", "vim.event.VmDasBeingResetEvent.ReasonCode", "4.1", "",
        ("VMTOOLS_HEARTBEAT_FAILURE", "vmtoolsHeartbeatFailure"),
        ("APP_HEARTBEAT_FAILURE", "appHeartbeatFailure"),
        ("APP_IMMEDIATE_RESET_REQUEST", "appImmediateResetRequest"),
        ("VMCP_RESET_APD_CLEARED", "vmcpResetApdCleared"),
        ("GUEST_OS_CRASH_FAILURE", "guestOsCrashFailure"),
    ),
    "VmFailedStartingSecondaryEventFailureReason": (
        "VmFailedStartingSecondaryEventFailureReason", "vim.event.VmFailedStartingSecondaryEvent.FailureReason", "4.0", "",
        ("INCOMPATIBLE_HOST", "incompatibleHost"),
        ("LOGIN_FAILED", "loginFailed"),
        ("REGISTER_VM_FAILED", "registerVmFailed"),
        ("MIGRATE_FAILED", "migrateFailed"),
    ),
    "VmShutdownOnIsolationEventOperation": (
        "VmShutdownOnIsolationEventOperation", "vim.event.VmShutdownOnIsolationEvent.Operation", "4.0", "",
        ("SHUTDOWN", "shutdown"),
        ("POWERED_OFF", "poweredOff"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
