# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DistributedVirtualPortgroupMetaTagName."""

from __future__ import annotations

import vmodl


class DistributedVirtualPortgroupMetaTagName(vmodl.OpenEnum):
    """Enumerated type ``DistributedVirtualPortgroupMetaTagName`` (vmodl
    ``vim.dvs.DistributedVirtualPortgroup.MetaTagName``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualPortgroupMetaTagName_enum/
    """

    DVS_NAME = "dvsName"
    PORTGROUP_NAME = "portgroupName"
    PORT_INDEX = "portIndex"
