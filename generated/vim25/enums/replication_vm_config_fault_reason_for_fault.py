# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ReplicationVmConfigFaultReasonForFault."""

from __future__ import annotations

import vmodl


class ReplicationVmConfigFaultReasonForFault(vmodl.OpenEnum):
    """Enumerated type ``ReplicationVmConfigFaultReasonForFault`` (vmodl
    ``vim.fault.ReplicationVmConfigFault.ReasonForFault``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationVmConfigFaultReasonForFault_enum/
    """

    INCOMPATIBLE_HW_VERSION = "incompatibleHwVersion"
    INVALID_VM_REPLICATION_ID = "invalidVmReplicationId"
    INVALID_GENERATION_NUMBER = "invalidGenerationNumber"
    OUT_OF_BOUNDS_RPO_VALUE = "outOfBoundsRpoValue"
    INVALID_DESTINATION_IP_ADDRESS = "invalidDestinationIpAddress"
    INVALID_DESTINATION_PORT = "invalidDestinationPort"
    INVALID_EXTRA_VM_OPTIONS = "invalidExtraVmOptions"
    STALE_GENERATION_NUMBER = "staleGenerationNumber"
    RECONFIGURE_VM_REPLICATION_ID_NOT_ALLOWED = "reconfigureVmReplicationIdNotAllowed"
    CANNOT_RETRIEVE_VM_REPLICATION_CONFIGURATION = "cannotRetrieveVmReplicationConfiguration"
    REPLICATION_ALREADY_ENABLED = "replicationAlreadyEnabled"
    INVALID_PRIOR_CONFIGURATION = "invalidPriorConfiguration"
    REPLICATION_NOT_ENABLED = "replicationNotEnabled"
    REPLICATION_CONFIGURATION_FAILED = "replicationConfigurationFailed"
    ENCRYPTED_VM = "encryptedVm"
    INVALID_THUMBPRINT = "invalidThumbprint"
    INCOMPATIBLE_DEVICE = "incompatibleDevice"
