# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type BaseConfigInfoDiskFileBackingInfoProvisioningType."""

from __future__ import annotations

import vmodl


class BaseConfigInfoDiskFileBackingInfoProvisioningType(vmodl.OpenEnum):
    """Enumerated type ``BaseConfigInfoDiskFileBackingInfoProvisioningType`` (vmodl
    ``vim.vslm.BaseConfigInfo.DiskFileBackingInfo.ProvisioningType``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/BaseConfigInfoDiskFileBackingInfoProvisioningType_enum/
    """

    THIN = "thin"
    EAGER_ZEROED_THICK = "eagerZeroedThick"
    LAZY_ZEROED_THICK = "lazyZeroedThick"
