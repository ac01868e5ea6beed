# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DistributedVirtualPortgroupPortgroupType."""

from __future__ import annotations

import vmodl


class DistributedVirtualPortgroupPortgroupType(vmodl.OpenEnum):
    """Enumerated type ``DistributedVirtualPortgroupPortgroupType`` (vmodl
    ``vim.dvs.DistributedVirtualPortgroup.PortgroupType``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualPortgroupPortgroupType_enum/
    """

    EARLY_BINDING = "earlyBinding"
    LATE_BINDING = "lateBinding"
    EPHEMERAL = "ephemeral"
