# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``sms.provider``."""

import builtins
import datetime
import typing

import vim25.services.sms
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "ProviderProfile": (
        "ProviderProfile", "sms.provider.VasaProviderInfo.ProviderProfile", "6.5", "",
        ("PROFILE_BASED_MANAGEMENT", "ProfileBasedManagement"),
        ("REPLICATION", "Replication"),
    ),
    "VasaAuthenticationType": (
        "VasaAuthenticationType", "sms.provider.VmodlVasaProviderSpec.AuthenticationType", "6.7", "",
        ("LOGIN_BY_TOKEN", "LoginByToken"),
        ("USE_SESSION_ID", "UseSessionId"),
    ),
    "VasaProviderCertificateStatus": (
        "VasaProviderCertificateStatus", "sms.provider.VasaProviderInfo.CertificateStatus", "5.0", "",
        ("VALID", "valid"),
        ("EXPIRY_SOFT_LIMIT_REACHED", "expirySoftLimitReached"),
        ("EXPIRY_HARD_LIMIT_REACHED", "expiryHardLimitReached"),
        ("EXPIRED", "expired"),
        ("INVALID", "invalid"),
    ),
    "VasaProviderProfile": (
        "VasaProviderProfile", "sms.provider.VasaProviderInfo.VasaProviderProfile", "1.0", "",
        ("BLOCK_DEVICE", "blockDevice"),
        ("FILE_SYSTEM", "fileSystem"),
        ("CAPABILITY", "capability"),
    ),
    "VasaProviderStatus": (
        "VasaProviderStatus", "sms.provider.VasaProviderInfo.VasaProviderStatus", "1.0", "",
        ("ONLINE", "online"),
        ("OFFLINE", "offline"),
        ("SYNC_ERROR", "syncError"),
        ("UNKNOWN", "unknown"),
        ("CONNECTED", "connected"),
        ("DISCONNECTED", "disconnected"),
    ),
    "VpCategory": (
        "VpCategory", "sms.provider.VasaProviderInfo.Category", "6.7", "",
        ("INTERNAL", "internal"),
        ("EXTERNAL", "external"),
    ),
    "VpType": (
        "VpType", "sms.provider.VasaProviderInfo.Type", "6.5", "",
        ("PERSISTENCE", "PERSISTENCE"),
        ("DATASERVICE", "DATASERVICE"),
        ("UNKNOWN", "UNKNOWN"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
