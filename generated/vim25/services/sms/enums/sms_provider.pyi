# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``sms.provider``."""

import vmodl

class ProviderProfile(vmodl.OpenEnum):
    """``sms.provider.VasaProviderInfo.ProviderProfile``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProviderProfile_enum/
    """
    PROFILE_BASED_MANAGEMENT = "ProfileBasedManagement"
    REPLICATION = "Replication"

class VasaAuthenticationType(vmodl.OpenEnum):
    """``sms.provider.VmodlVasaProviderSpec.AuthenticationType``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VasaAuthenticationType_enum/
    """
    LOGIN_BY_TOKEN = "LoginByToken"
    USE_SESSION_ID = "UseSessionId"

class VasaProviderCertificateStatus(vmodl.OpenEnum):
    """``sms.provider.VasaProviderInfo.CertificateStatus``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VasaProviderCertificateStatus_enum/
    """
    VALID = "valid"
    EXPIRY_SOFT_LIMIT_REACHED = "expirySoftLimitReached"
    EXPIRY_HARD_LIMIT_REACHED = "expiryHardLimitReached"
    EXPIRED = "expired"
    INVALID = "invalid"

class VasaProviderProfile(vmodl.OpenEnum):
    """``sms.provider.VasaProviderInfo.VasaProviderProfile``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VasaProviderProfile_enum/
    """
    BLOCK_DEVICE = "blockDevice"
    FILE_SYSTEM = "fileSystem"
    CAPABILITY = "capability"

class VasaProviderStatus(vmodl.OpenEnum):
    """``sms.provider.VasaProviderInfo.VasaProviderStatus``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VasaProviderStatus_enum/
    """
    ONLINE = "online"
    OFFLINE = "offline"
    SYNC_ERROR = "syncError"
    UNKNOWN = "unknown"
    CONNECTED = "connected"
    DISCONNECTED = "disconnected"

class VpCategory(vmodl.OpenEnum):
    """``sms.provider.VasaProviderInfo.Category``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VpCategory_enum/
    """
    INTERNAL = "internal"
    EXTERNAL = "external"

class VpType(vmodl.OpenEnum):
    """``sms.provider.VasaProviderInfo.Type``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VpType_enum/
    """
    PERSISTENCE = "PERSISTENCE"
    DATASERVICE = "DATASERVICE"
    UNKNOWN = "UNKNOWN"
