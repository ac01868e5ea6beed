# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VStorageObjectConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.base_config_info import BaseConfigInfo

if TYPE_CHECKING:
    from vim25.data.id import ID


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VStorageObjectConfigInfo(BaseConfigInfo):
    """Data object type ``VStorageObjectConfigInfo`` (vmodl ``vim.vslm.VStorageObject.ConfigInfo``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VStorageObjectConfigInfo/
    """

    descriptor_version: int | None = attrs.field(
        default=None,
        metadata={"wire": "descriptorVersion", "type": "int", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``descriptorVersion``. Since 8.0.1.0."""

    capacity_in_mb: int = attrs.field(
        metadata={"wire": "capacityInMB", "type": "long", "since": "6.5", "secret": False},
    )
    """Wire name ``capacityInMB``. Since 6.5."""

    consumption_type: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "consumptionType", "type": "string[]", "since": "6.5", "secret": False},
    )
    """Wire name ``consumptionType``. Since 6.5."""

    consumer_id: list[ID] | None = attrs.field(
        default=None,
        metadata={"wire": "consumerId", "type": "ID[]", "since": "6.5", "secret": False},
    )
    """Wire name ``consumerId``. Since 6.5."""
