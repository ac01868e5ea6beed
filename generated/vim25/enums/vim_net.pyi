# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.net``."""

import vmodl

class NetBIOSConfigInfoMode(vmodl.OpenEnum):
    """``vim.net.NetBIOSConfigInfo.Mode``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetBIOSConfigInfoMode_enum/
    """
    UNKNOWN = "unknown"
    ENABLED = "enabled"
    DISABLED = "disabled"
    ENABLED_VIA_DHCP = "enabledViaDHCP"

class NetIpConfigInfoIpAddressOrigin(vmodl.OpenEnum):
    """``vim.net.IpConfigInfo.IpAddressOrigin``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpConfigInfoIpAddressOrigin_enum/
    """
    OTHER = "other"
    MANUAL = "manual"
    DHCP = "dhcp"
    LINKLAYER = "linklayer"
    RANDOM = "random"

class NetIpConfigInfoIpAddressStatus(vmodl.OpenEnum):
    """``vim.net.IpConfigInfo.IpAddressStatus``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpConfigInfoIpAddressStatus_enum/
    """
    PREFERRED = "preferred"
    DEPRECATED = "deprecated"
    INVALID = "invalid"
    INACCESSIBLE = "inaccessible"
    UNKNOWN = "unknown"
    TENTATIVE = "tentative"
    DUPLICATE = "duplicate"

class NetIpStackInfoEntryType(vmodl.OpenEnum):
    """``vim.net.IpStackInfo.EntryType``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpStackInfoEntryType_enum/
    """
    OTHER = "other"
    INVALID = "invalid"
    DYNAMIC = "dynamic"
    MANUAL = "manual"

class NetIpStackInfoPreference(vmodl.OpenEnum):
    """``vim.net.IpStackInfo.Preference``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpStackInfoPreference_enum/
    """
    RESERVED = "reserved"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
