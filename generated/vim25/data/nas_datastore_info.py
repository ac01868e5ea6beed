# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NasDatastoreInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.datastore_info import DatastoreInfo

if TYPE_CHECKING:
    from vim25.data.host_nas_volume import HostNasVolume


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NasDatastoreInfo(DatastoreInfo):
    """Data object type ``NasDatastoreInfo`` (vmodl ``vim.host.NasDatastoreInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NasDatastoreInfo/
    """

    nas: HostNasVolume | None = attrs.field(
        default=None,
        metadata={"wire": "nas", "type": "HostNasVolume", "since": "2.0", "secret": False},
    )
    """Wire name ``nas``. Since 2.0."""
