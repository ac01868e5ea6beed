# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VAppIPAssignmentInfoAllocationSchemes."""

from __future__ import annotations

import vmodl


class VAppIPAssignmentInfoAllocationSchemes(vmodl.OpenEnum):
    """Enumerated type ``VAppIPAssignmentInfoAllocationSchemes`` (vmodl
    ``vim.vApp.IPAssignmentInfo.AllocationSchemes``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VAppIPAssignmentInfoAllocationSchemes_enum/
    """

    DHCP = "dhcp"
    OVFENV = "ovfenv"
