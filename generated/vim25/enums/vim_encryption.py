# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.encryption``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "CryptoManagerHostKeyManagementType": (
        "CryptoManagerHostKeyManagementType", "vim.encryption.CryptoManagerHost.KeyManagementType", "8.0.1.0", "",
        ("UNKNOWN", "unknown"),
        ("INTERNAL", "internal"),
        ("EXTERNAL", "external"),
    ),
    "CryptoManagerKmipCryptoKeyStatusKeyUnavailableReason": (
        "CryptoManagerKmipCryptoKeyStatusKeyUnavailableReason", "vim.encryption.CryptoManagerKmip.CryptoKeyStatus.KeyUnavailableReason", "6.7.2", "",
        ("KEY_STATE_MISSING_IN_CACHE", "KeyStateMissingInCache"),
        ("KEY_STATE_CLUSTER_INVALID", "KeyStateClusterInvalid"),
        ("KEY_STATE_CLUSTER_UNREACHABLE", "KeyStateClusterUnreachable"),
        ("KEY_STATE_MISSING_IN_KMS", "KeyStateMissingInKMS"),
        ("KEY_STATE_NOT_ACTIVE_OR_ENABLED", "KeyStateNotActiveOrEnabled"),
        ("KEY_STATE_MANAGED_BY_TRUST_AUTHORITY", "KeyStateManagedByTrustAuthority"),
        ("KEY_STATE_MANAGED_BY_NKP", "KeyStateManagedByNKP"),
    ),
    "KmipClusterInfoKmsManagementType": (
        "KmipClusterInfoKmsManagementType", "vim.encryption.KmipClusterInfo.KmsManagementType", "7.0.0.0", "",
        ("UNKNOWN", "unknown"),
        ("V_CENTER", "vCenter"),
        ("TRUST_AUTHORITY", "trustAuthority"),
        ("NATIVE_PROVIDER", "nativeProvider"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
