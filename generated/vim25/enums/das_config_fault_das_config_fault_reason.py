# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DasConfigFaultDasConfigFaultReason."""

from __future__ import annotations

import vmodl


class DasConfigFaultDasConfigFaultReason(vmodl.OpenEnum):
    """Enumerated type ``DasConfigFaultDasConfigFaultReason`` (vmodl
    ``vim.fault.DasConfigFault.DasConfigFaultReason``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DasConfigFaultDasConfigFaultReason_enum/
    """

    HOST_NETWORK_MISCONFIGURATION = "HostNetworkMisconfiguration"
    HOST_MISCONFIGURATION = "HostMisconfiguration"
    INSUFFICIENT_PRIVILEGES = "InsufficientPrivileges"
    NO_PRIMARY_AGENT_AVAILABLE = "NoPrimaryAgentAvailable"
    OTHER = "Other"
    NO_DATASTORES_CONFIGURED = "NoDatastoresConfigured"
    CREATE_CONFIG_VVOL_FAILED = "CreateConfigVvolFailed"
    V_SAN_NOT_SUPPORTED_ON_HOST = "VSanNotSupportedOnHost"
    DAS_NETWORK_MISCONFIGURATION = "DasNetworkMisconfiguration"
    SET_DESIRED_IMAGE_SPEC_FAILED = "SetDesiredImageSpecFailed"
    APPLY_HA_VIBS_ON_CLUSTER_FAILED = "ApplyHAVibsOnClusterFailed"
