# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.net``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "NetBIOSConfigInfo": (
        "NetBIOSConfigInfo", None, "vim.net.NetBIOSConfigInfo", "4.1", "",
        ("mode", "mode", "string", "4.1"),
    ),
    "NetDhcpConfigInfo": (
        "NetDhcpConfigInfo", None, "vim.net.DhcpConfigInfo", "4.1", "",
        ("ipv6", "ipv6", "NetDhcpConfigInfoDhcpOptions?", "4.1"),
        ("ipv4", "ipv4", "NetDhcpConfigInfoDhcpOptions?", "4.1"),
    ),
    "NetDhcpConfigInfoDhcpOptions": (
        "NetDhcpConfigInfoDhcpOptions", None, "vim.net.DhcpConfigInfo.DhcpOptions", "4.1", "",
        ("enable", "enable", "boolean", "4.1"),
        ("config", "config", "KeyValue[]?", "4.1"),
    ),
    "NetDhcpConfigSpec": (
        "NetDhcpConfigSpec", None, "vim.net.DhcpConfigSpec", "4.1", "",
        ("ipv6", "ipv6", "NetDhcpConfigSpecDhcpOptionsSpec?", "4.1"),
        ("ipv4", "ipv4", "NetDhcpConfigSpecDhcpOptionsSpec?", "4.1"),
    ),
    "NetDhcpConfigSpecDhcpOptionsSpec": (
        "NetDhcpConfigSpecDhcpOptionsSpec", None, "vim.net.DhcpConfigSpec.DhcpOptionsSpec", "4.1", "",
        ("enable", "enable", "boolean?", "4.1"),
        ("config", "config", "KeyValue[]", "4.1"),
        ("operation", "operation", "string", "4.1"),
    ),
    "NetDnsConfigInfo": (
        "NetDnsConfigInfo", None, "vim.net.DnsConfigInfo", "4.1", "",
        ("dhcp", "dhcp", "boolean", "4.1"),
        ("host_name", "hostName", "string", "4.1"),
        ("domain_name", "domainName", "string", "4.1"),
        ("ip_address", "ipAddress", "string[]?", "4.1"),
        ("search_domain", "searchDomain", "string[]?", "4.1"),
    ),
    "NetDnsConfigSpec": (
        "NetDnsConfigSpec", None, "vim.net.DnsConfigSpec", "4.1", "",
        ("dhcp", "dhcp", "boolean?", "4.1"),
        ("host_name", "hostName", "string?", "4.1"),
        ("domain_name", "domainName", "string?", "4.1"),
        ("ip_address", "ipAddress", "string[]?", "4.1"),
        ("search_domain", "searchDomain", "string[]?", "4.1"),
    ),
    "NetIpConfigInfo": (
        "NetIpConfigInfo", None, "vim.net.IpConfigInfo", "4.1", "",
        ("ip_address", "ipAddress", "NetIpConfigInfoIpAddress[]?", "4.1"),
        ("dhcp", "dhcp", "NetDhcpConfigInfo?", "4.1"),
        ("auto_configuration_enabled", "autoConfigurationEnabled", "boolean?", "4.1"),
    ),
    "NetIpConfigInfoIpAddress": (
        "NetIpConfigInfoIpAddress", None, "vim.net.IpConfigInfo.IpAddress", "4.1", "",
        ("ip_address", "ipAddress", "string", "4.1"),
        ("prefix_length", "prefixLength", "int", "4.1"),
        ("origin", "origin", "string?", "4.1"),
        ("state", "state", "string?", "4.1"),
        ("lifetime", "lifetime", "dateTime?", "4.1"),
    ),
    "NetIpConfigSpec": (
        "NetIpConfigSpec", None, "vim.net.IpConfigSpec", "4.1", "",
        ("ip_address", "ipAddress", "NetIpConfigSpecIpAddressSpec[]?", "4.1"),
        ("dhcp", "dhcp", "NetDhcpConfigSpec?", "4.1"),
        ("auto_configuration_enabled", "autoConfigurationEnabled", "boolean?", "4.1"),
    ),
    "NetIpConfigSpecIpAddressSpec": (
        "NetIpConfigSpecIpAddressSpec", None, "vim.net.IpConfigSpec.IpAddressSpec", "4.1", "",
        ("ip_address", "ipAddress", "string", "4.1"),
        ("prefix_length", "prefixLength", "int", "4.1"),
        ("operation", "operation", "string", "4.1"),
    ),
    "NetIpRouteConfigInfo": (
        "NetIpRouteConfigInfo", None, "vim.net.IpRouteConfigInfo", "4.1", "",
        ("ip_route", "ipRoute", "NetIpRouteConfigInfoIpRoute[]?", "4.1"),
    ),
    "NetIpRouteConfigInfoGateway": (
        "NetIpRouteConfigInfoGateway", None, "vim.net.IpRouteConfigInfo.Gateway", "4.1", "",
        ("ip_address", "ipAddress", "string?", "4.1"),
        ("device", "device", "string?", "4.1"),
    ),
    "NetIpRouteConfigInfoIpRoute": (
        "NetIpRouteConfigInfoIpRoute", None, "vim.net.IpRouteConfigInfo.IpRoute", "4.1", "",
        ("network", "network", "string", "4.1"),
        ("prefix_length", "prefixLength", "int", "4.1"),
        ("gateway", "gateway", "NetIpRouteConfigInfoGateway", "4.1"),
    ),
    "NetIpRouteConfigSpec": (
        "NetIpRouteConfigSpec", None, "vim.net.IpRouteConfigSpec", "4.1", "",
        ("ip_route", "ipRoute", "NetIpRouteConfigSpecIpRouteSpec[]?", "4.1"),
    ),
    "NetIpRouteConfigSpecGatewaySpec": (
        "NetIpRouteConfigSpecGatewaySpec", None, "vim.net.IpRouteConfigSpec.GatewaySpec", "4.1", "",
        ("ip_address", "ipAddress", "string?", "4.1"),
        ("device", "device", "string?", "4.1"),
    ),
    "NetIpRouteConfigSpecIpRouteSpec": (
        "NetIpRouteConfigSpecIpRouteSpec", None, "vim.net.IpRouteConfigSpec.IpRouteSpec", "4.1", "",
        ("network", "network", "string", "4.1"),
        ("prefix_length", "prefixLength", "int", "4.1"),
        ("gateway", "gateway", "NetIpRouteConfigSpecGatewaySpec", "4.1"),
        ("operation", "operation", "string", "4.1"),
    ),
    "NetIpStackInfo": (
        "NetIpStackInfo", None, "vim.net.IpStackInfo", "4.1", "",
        ("neighbor", "neighbor", "NetIpStackInfoNetToMedia[]?", "4.1"),
        ("default_router", "defaultRouter", "NetIpStackInfoDefaultRouter[]?", "4.1"),
    ),
    "NetIpStackInfoDefaultRouter": (
        "NetIpStackInfoDefaultRouter", None, "vim.net.IpStackInfo.DefaultRouter", "4.1", "",
        ("ip_address", "ipAddress", "string", "4.1"),
        ("device", "device", "string", "4.1"),
        ("lifetime", "lifetime", "dateTime", "4.1"),
        ("preference", "preference", "string", "4.1"),
    ),
    "NetIpStackInfoNetToMedia": (
        "NetIpStackInfoNetToMedia", None, "vim.net.IpStackInfo.NetToMedia", "4.1", "",
        ("ip_address", "ipAddress", "string", "4.1"),
        ("physical_address", "physicalAddress", "string", "4.1"),
        ("device", "device", "string", "4.1"),
        ("type", "type", "string", "4.1"),
    ),
    "WinNetBIOSConfigInfo": (
        "WinNetBIOSConfigInfo", "NetBIOSConfigInfo", "vim.net.WinNetBIOSConfigInfo", "4.1", "",
        ("primary_wins", "primaryWINS", "string", "4.1"),
        ("secondary_wins", "secondaryWINS", "string?", "4.1"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
