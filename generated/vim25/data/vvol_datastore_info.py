# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VvolDatastoreInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.datastore_info import DatastoreInfo

if TYPE_CHECKING:
    from vim25.data.host_vvol_volume import HostVvolVolume


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VvolDatastoreInfo(DatastoreInfo):
    """Data object type ``VvolDatastoreInfo`` (vmodl ``vim.host.VvolDatastoreInfo``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VvolDatastoreInfo/
    """

    vvol_ds: HostVvolVolume | None = attrs.field(
        default=None,
        metadata={"wire": "vvolDS", "type": "HostVvolVolume", "since": "6.0", "secret": False},
    )
    """Wire name ``vvolDS``. Since 6.0."""
