# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type BaseConfigInfoFileBackingInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.base_config_info_backing_info import BaseConfigInfoBackingInfo

if TYPE_CHECKING:
    from vim25.data.crypto_key_id import CryptoKeyId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BaseConfigInfoFileBackingInfo(BaseConfigInfoBackingInfo):
    """Data object type ``BaseConfigInfoFileBackingInfo`` (vmodl
    ``vim.vslm.BaseConfigInfo.FileBackingInfo``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/BaseConfigInfoFileBackingInfo/
    """

    file_path: str = attrs.field(
        metadata={"wire": "filePath", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``filePath``. Since 6.5."""

    backing_object_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "backingObjectId", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``backingObjectId``. Since 6.5."""

    parent: BaseConfigInfoFileBackingInfo | None = attrs.field(
        default=None,
        metadata={"wire": "parent", "type": "BaseConfigInfoFileBackingInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``parent``. Since 6.5."""

    delta_size_in_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "deltaSizeInMB", "type": "long", "since": "6.5", "secret": False},
    )
    """Wire name ``deltaSizeInMB``. Since 6.5."""

    key_id: CryptoKeyId | None = attrs.field(
        default=None,
        metadata={"wire": "keyId", "type": "CryptoKeyId", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``keyId``. Since 7.0.0.0."""
