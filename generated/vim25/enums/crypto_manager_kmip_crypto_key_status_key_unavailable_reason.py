# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type CryptoManagerKmipCryptoKeyStatusKeyUnavailableReason."""

from __future__ import annotations

import vmodl


class CryptoManagerKmipCryptoKeyStatusKeyUnavailableReason(vmodl.OpenEnum):
    """Enumerated type ``CryptoManagerKmipCryptoKeyStatusKeyUnavailableReason`` (vmodl
    ``vim.encryption.CryptoManagerKmip.CryptoKeyStatus.KeyUnavailableReason``).

    Since 6.7.2.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipCryptoKeyStatusKeyUnavailableReason_enum/
    """

    KEY_STATE_MISSING_IN_CACHE = "KeyStateMissingInCache"
    KEY_STATE_CLUSTER_INVALID = "KeyStateClusterInvalid"
    KEY_STATE_CLUSTER_UNREACHABLE = "KeyStateClusterUnreachable"
    KEY_STATE_MISSING_IN_KMS = "KeyStateMissingInKMS"
    KEY_STATE_NOT_ACTIVE_OR_ENABLED = "KeyStateNotActiveOrEnabled"
    KEY_STATE_MANAGED_BY_TRUST_AUTHORITY = "KeyStateManagedByTrustAuthority"
    KEY_STATE_MANAGED_BY_NKP = "KeyStateManagedByNKP"
