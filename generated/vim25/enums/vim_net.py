# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.net``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "NetBIOSConfigInfoMode": (
        "NetBIOSConfigInfoMode", "vim.net.NetBIOSConfigInfo.Mode", "4.1", "",
        ("UNKNOWN", "unknown"),
        ("ENABLED", "enabled"),
        ("DISABLED", "disabled"),
        ("ENABLED_VIA_DHCP", "enabledViaDHCP"),
    ),
    "NetIpConfigInfoIpAddressOrigin": (
        "NetIpConfigInfoIpAddressOrigin", "vim.net.IpConfigInfo.IpAddressOrigin", "4.1", "",
        ("OTHER", "other"),
        ("MANUAL", "manual"),
        ("DHCP", "dhcp"),
        ("LINKLAYER", "linklayer"),
        ("RANDOM", "random"),
    ),
    "NetIpConfigInfoIpAddressStatus": (
        "NetIpConfigInfoIpAddressStatus", "vim.net.IpConfigInfo.IpAddressStatus", "4.1", "",
        ("PREFERRED", "preferred"),
        ("DEPRECATED", "deprecated"),
        ("INVALID", "invalid"),
        ("INACCESSIBLE", "inaccessible"),
        ("UNKNOWN", "unknown"),
        ("TENTATIVE", "tentative"),
        ("DUPLICATE", "duplicate"),
    ),
    "NetIpStackInfoEntryType": (
        "NetIpStackInfoEntryType", "vim.net.IpStackInfo.EntryType", "4.1", "",
        ("OTHER", "other"),
        ("INVALID", "invalid"),
        ("DYNAMIC", "dynamic"),
        ("MANUAL", "manual"),
    ),
    "NetIpStackInfoPreference": (
        "NetIpStackInfoPreference", "vim.net.IpStackInfo.Preference", "4.1", "",
        ("RESERVED", "reserved"),
        ("LOW", "low"),
        ("MEDIUM", "medium"),
        ("HIGH", "high"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
