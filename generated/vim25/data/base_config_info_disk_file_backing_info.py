# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type BaseConfigInfoDiskFileBackingInfo."""

from __future__ import annotations

import attrs

from vim25.data.base_config_info_file_backing_info import BaseConfigInfoFileBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BaseConfigInfoDiskFileBackingInfo(BaseConfigInfoFileBackingInfo):
    """Data object type ``BaseConfigInfoDiskFileBackingInfo`` (vmodl
    ``vim.vslm.BaseConfigInfo.DiskFileBackingInfo``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/BaseConfigInfoDiskFileBackingInfo/
    """

    provisioning_type: str = attrs.field(
        metadata={"wire": "provisioningType", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``provisioningType``. Since 6.5."""
