# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.encryption``."""

import vmodl

class CryptoManagerHostKeyManagementType(vmodl.OpenEnum):
    """``vim.encryption.CryptoManagerHost.KeyManagementType``. Since 8.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerHostKeyManagementType_enum/
    """
    UNKNOWN = "unknown"
    INTERNAL = "internal"
    EXTERNAL = "external"

class CryptoManagerKmipCryptoKeyStatusKeyUnavailableReason(vmodl.OpenEnum):
    """``vim.encryption.CryptoManagerKmip.CryptoKeyStatus.KeyUnavailableReason``. Since 6.7.2.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CryptoManagerKmipCryptoKeyStatusKeyUnavailableReason_enum/
    """
    KEY_STATE_MISSING_IN_CACHE = "KeyStateMissingInCache"
    KEY_STATE_CLUSTER_INVALID = "KeyStateClusterInvalid"
    KEY_STATE_CLUSTER_UNREACHABLE = "KeyStateClusterUnreachable"
    KEY_STATE_MISSING_IN_KMS = "KeyStateMissingInKMS"
    KEY_STATE_NOT_ACTIVE_OR_ENABLED = "KeyStateNotActiveOrEnabled"
    KEY_STATE_MANAGED_BY_TRUST_AUTHORITY = "KeyStateManagedByTrustAuthority"
    KEY_STATE_MANAGED_BY_NKP = "KeyStateManagedByNKP"

class KmipClusterInfoKmsManagementType(vmodl.OpenEnum):
    """``vim.encryption.KmipClusterInfo.KmsManagementType``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/KmipClusterInfoKmsManagementType_enum/
    """
    UNKNOWN = "unknown"
    V_CENTER = "vCenter"
    TRUST_AUTHORITY = "trustAuthority"
    NATIVE_PROVIDER = "nativeProvider"
