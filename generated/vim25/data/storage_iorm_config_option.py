# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StorageIORMConfigOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.bool_option import BoolOption
    from vim25.data.int_option import IntOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageIORMConfigOption(vmodl.DataObject):
    """Data object type ``StorageIORMConfigOption`` (vmodl
    ``vim.StorageResourceManager.IORMConfigOption``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageIORMConfigOption/
    """

    enabled_option: BoolOption = attrs.field(
        metadata={"wire": "enabledOption", "type": "BoolOption", "since": "4.1", "secret": False},
    )
    """Wire name ``enabledOption``. Since 4.1."""

    congestion_threshold_option: IntOption = attrs.field(
        metadata={"wire": "congestionThresholdOption", "type": "IntOption", "since": "4.1", "secret": False},
    )
    """Wire name ``congestionThresholdOption``. Since 4.1."""

    stats_collection_enabled_option: BoolOption = attrs.field(
        metadata={"wire": "statsCollectionEnabledOption", "type": "BoolOption", "since": "5.0", "secret": False},
    )
    """Wire name ``statsCollectionEnabledOption``. Since 5.0."""

    reservation_enabled_option: BoolOption = attrs.field(
        metadata={"wire": "reservationEnabledOption", "type": "BoolOption", "since": "6.0", "secret": False},
    )
    """Wire name ``reservationEnabledOption``. Since 6.0."""
