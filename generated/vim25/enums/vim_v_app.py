# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.vApp``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "VAppAutoStartAction": (
        "VAppAutoStartAction", "vim.vApp.EntityConfigInfo.Action", "4.0", "",
        ("NONE", "none"),
        ("POWER_ON", "powerOn"),
        ("POWER_OFF", "powerOff"),
        ("GUEST_SHUTDOWN", "guestShutdown"),
        ("SUSPEND", "suspend"),
    ),
    "VAppCloneSpecProvisioningType": (
        "VAppCloneSpecProvisioningType", "vim.vApp.CloneSpec.ProvisioningType", "4.1", "",
        ("SAME_AS_SOURCE", "sameAsSource"),
        ("THIN", "thin"),
        ("THICK", "thick"),
    ),
    "VAppIPAssignmentInfoAllocationSchemes": (
        "VAppIPAssignmentInfoAllocationSchemes", "vim.vApp.IPAssignmentInfo.AllocationSchemes", "4.0", "",
        ("DHCP", "dhcp"),
        ("OVFENV", "ovfenv"),
    ),
    "VAppIPAssignmentInfoIpAllocationPolicy": (
        "VAppIPAssignmentInfoIpAllocationPolicy", "vim.vApp.IPAssignmentInfo.IpAllocationPolicy", "4.0", "",
        ("DHCP_POLICY", "dhcpPolicy"),
        ("TRANSIENT_POLICY", "transientPolicy"),
        ("FIXED_POLICY", "fixedPolicy"),
        ("FIXED_ALLOCATED_POLICY", "fixedAllocatedPolicy"),
    ),
    "VAppIPAssignmentInfoProtocols": (
        "VAppIPAssignmentInfoProtocols", "vim.vApp.IPAssignmentInfo.Protocols", "4.0", "",
        ("I_PV4", "IPv4"),
        ("I_PV6", "IPv6"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
