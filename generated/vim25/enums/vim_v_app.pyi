# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.vApp``."""

import vmodl

class VAppAutoStartAction(vmodl.OpenEnum):
    """``vim.vApp.EntityConfigInfo.Action``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppAutoStartAction_enum/
    """
    NONE = "none"
    POWER_ON = "powerOn"
    POWER_OFF = "powerOff"
    GUEST_SHUTDOWN = "guestShutdown"
    SUSPEND = "suspend"

class VAppCloneSpecProvisioningType(vmodl.OpenEnum):
    """``vim.vApp.CloneSpec.ProvisioningType``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppCloneSpecProvisioningType_enum/
    """
    SAME_AS_SOURCE = "sameAsSource"
    THIN = "thin"
    THICK = "thick"

class VAppIPAssignmentInfoAllocationSchemes(vmodl.OpenEnum):
    """``vim.vApp.IPAssignmentInfo.AllocationSchemes``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppIPAssignmentInfoAllocationSchemes_enum/
    """
    DHCP = "dhcp"
    OVFENV = "ovfenv"

class VAppIPAssignmentInfoIpAllocationPolicy(vmodl.OpenEnum):
    """``vim.vApp.IPAssignmentInfo.IpAllocationPolicy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppIPAssignmentInfoIpAllocationPolicy_enum/
    """
    DHCP_POLICY = "dhcpPolicy"
    TRANSIENT_POLICY = "transientPolicy"
    FIXED_POLICY = "fixedPolicy"
    FIXED_ALLOCATED_POLICY = "fixedAllocatedPolicy"

class VAppIPAssignmentInfoProtocols(vmodl.OpenEnum):
    """``vim.vApp.IPAssignmentInfo.Protocols``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VAppIPAssignmentInfoProtocols_enum/
    """
    I_PV4 = "IPv4"
    I_PV6 = "IPv6"
