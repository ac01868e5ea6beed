# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type BaseConfigInfoRawDiskMappingBackingInfo."""

from __future__ import annotations

import attrs

from vim25.data.base_config_info_file_backing_info import BaseConfigInfoFileBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BaseConfigInfoRawDiskMappingBackingInfo(BaseConfigInfoFileBackingInfo):
    """Data object type ``BaseConfigInfoRawDiskMappingBackingInfo`` (vmodl
    ``vim.vslm.BaseConfigInfo.RawDiskMappingBackingInfo``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/BaseConfigInfoRawDiskMappingBackingInfo/
    """

    lun_uuid: str = attrs.field(
        metadata={"wire": "lunUuid", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``lunUuid``. Since 6.5."""

    compatibility_mode: str = attrs.field(
        metadata={"wire": "compatibilityMode", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``compatibilityMode``. Since 6.5."""
