# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DistributedVirtualPortgroupBackingType."""

from __future__ import annotations

import vmodl


class DistributedVirtualPortgroupBackingType(vmodl.OpenEnum):
    """Enumerated type ``DistributedVirtualPortgroupBackingType`` (vmodl
    ``vim.dvs.DistributedVirtualPortgroup.BackingType``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualPortgroupBackingType_enum/
    """

    STANDARD = "standard"
    NSX = "nsx"
