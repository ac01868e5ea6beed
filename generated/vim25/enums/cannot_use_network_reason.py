# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type CannotUseNetworkReason."""

from __future__ import annotations

import vmodl


class CannotUseNetworkReason(vmodl.OpenEnum):
    """Enumerated type ``CannotUseNetworkReason`` (vmodl ``vim.fault.CannotUseNetwork.Reason``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/CannotUseNetworkReason_enum/
    """

    NETWORK_RESERVATION_NOT_SUPPORTED = "NetworkReservationNotSupported"
    MISMATCHED_NETWORK_POLICIES = "MismatchedNetworkPolicies"
    MISMATCHED_DVS_VERSION_OR_VENDOR = "MismatchedDvsVersionOrVendor"
    V_MOTION_TO_UNSUPPORTED_NETWORK_TYPE = "VMotionToUnsupportedNetworkType"
    NETWORK_UNDER_MAINTENANCE = "NetworkUnderMaintenance"
    MISMATCHED_ENS_MODE = "MismatchedEnsMode"
