# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostDisconnectedEventReasonCode."""

from __future__ import annotations

import vmodl


class HostDisconnectedEventReasonCode(vmodl.OpenEnum):
    """Enumerated type ``HostDisconnectedEventReasonCode`` (vmodl
    ``vim.event.HostDisconnectedEvent.ReasonCode``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDisconnectedEventReasonCode_enum/
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
