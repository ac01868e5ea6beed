# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VAppIPAssignmentInfoIpAllocationPolicy."""

from __future__ import annotations

import vmodl


class VAppIPAssignmentInfoIpAllocationPolicy(vmodl.OpenEnum):
    """Enumerated type ``VAppIPAssignmentInfoIpAllocationPolicy`` (vmodl
    ``vim.vApp.IPAssignmentInfo.IpAllocationPolicy``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VAppIPAssignmentInfoIpAllocationPolicy_enum/
    """

    DHCP_POLICY = "dhcpPolicy"
    TRANSIENT_POLICY = "transientPolicy"
    FIXED_POLICY = "fixedPolicy"
    FIXED_ALLOCATED_POLICY = "fixedAllocatedPolicy"
