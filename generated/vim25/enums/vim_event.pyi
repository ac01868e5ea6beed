# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.event``."""

import vmodl

class CustomizationFailedReasonCode(vmodl.OpenEnum):
    """``vim.event.CustomizationFailed.ReasonCode``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CustomizationFailedReasonCode_enum/
    """
    USER_DEFINED_SCRIPT_DISABLED = "userDefinedScriptDisabled"
    CUSTOMIZATION_DISABLED = "customizationDisabled"
    RAW_DATA_IS_NOT_SUPPORTED = "rawDataIsNotSupported"
    WRONG_METADATA_FORMAT = "wrongMetadataFormat"

class DvsEventPortBlockState(vmodl.OpenEnum):
    """``vim.event.DvsEvent.PortBlockState``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsEventPortBlockState_enum/
    """
    UNSET = "unset"
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"
    UNKNOWN = "unknown"

class EventCategory(vmodl.OpenEnum):
    """``vim.event.EventDescription.EventCategory``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventCategory_enum/
    """
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"
    USER = "user"

class EventEventSeverity(vmodl.OpenEnum):
    """``vim.event.Event.EventSeverity``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventEventSeverity_enum/
    """
    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    USER = "user"

class EventFilterSpecRecursionOption(vmodl.OpenEnum):
    """``vim.event.EventFilterSpec.RecursionOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EventFilterSpecRecursionOption_enum/
    """
    SELF = "self"
    CHILDREN = "children"
    ALL = "all"

class HostDasErrorEventHostDasErrorReason(vmodl.OpenEnum):
    """``vim.event.HostDasErrorEvent.HostDasErrorReason``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDasErrorEventHostDasErrorReason_enum/
    """
    CONFIG_FAILED = "configFailed"
    TIMEOUT = "timeout"
    COMMUNICATION_INIT_FAILED = "communicationInitFailed"
    HEALTH_CHECK_SCRIPT_FAILED = "healthCheckScriptFailed"
    AGENT_FAILED = "agentFailed"
    AGENT_SHUTDOWN = "agentShutdown"
    ISOLATION_ADDRESS_UNPINGABLE = "isolationAddressUnpingable"
    OTHER = "other"

class HostDisconnectedEventReasonCode(vmodl.OpenEnum):
    """``vim.event.HostDisconnectedEvent.ReasonCode``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDisconnectedEventReasonCode_enum/
    """
    SSL_THUMBPRINT_VERIFY_FAILED = "sslThumbprintVerifyFailed"
    LICENSE_EXPIRED = "licenseExpired"
    AGENT_UPGRADE = "agentUpgrade"
    USER_REQUEST = "userRequest"
    INSUFFICIENT_LICENSES = "insufficientLicenses"
    AGENT_OUT_OF_DATE = "agentOutOfDate"
    PASSWORD_DECRYPT_FAILURE = "passwordDecryptFailure"
    UNKNOWN = "unknown"
    VC_VRAM_CAPACITY_EXCEEDED = "vcVRAMCapacityExceeded"

class VmDasBeingResetEventReasonCode(vmodl.OpenEnum):
    """``vim.event.VmDasBeingResetEvent.ReasonCode``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmDasBeingResetEventReasonCode_enum/
    """
    VMTOOLS_HEARTBEAT_FAILURE = "vmtoolsHeartbeatFailure"
    APP_HEARTBEAT_FAILURE = "appHeartbeatFailure"
    APP_IMMEDIATE_RESET_REQUEST = "appImmediateResetRequest"
    VMCP_RESET_APD_CLEARED = "vmcpResetApdCleared"
    GUEST_OS_CRASH_FAILURE = "guestOsCrashFailure"

class VmFailedStartingSecondaryEventFailureReason(vmodl.OpenEnum):
    """``vim.event.VmFailedStartingSecondaryEvent.FailureReason``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFailedStartingSecondaryEventFailureReason_enum/
    """
    INCOMPATIBLE_HOST = "incompatibleHost"
    LOGIN_FAILED = "loginFailed"
    REGISTER_VM_FAILED = "registerVmFailed"
    MIGRATE_FAILED = "migrateFailed"

class VmShutdownOnIsolationEventOperation(vmodl.OpenEnum):
    """``vim.event.VmShutdownOnIsolationEvent.Operation``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmShutdownOnIsolationEventOperation_enum/
    """
    SHUTDOWN = "shutdown"
    POWERED_OFF = "poweredOff"
