# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PMemDatastoreInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.datastore_info import DatastoreInfo

if TYPE_CHECKING:
    from vim25.data.host_p_mem_volume import HostPMemVolume


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PMemDatastoreInfo(DatastoreInfo):
    """Data object type ``PMemDatastoreInfo`` (vmodl ``vim.host.PMemDatastoreInfo``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PMemDatastoreInfo/
    """

    pmem: HostPMemVolume = attrs.field(
        metadata={"wire": "pmem", "type": "HostPMemVolume", "since": "6.7", "secret": False},
    )
    """Wire name ``pmem``. Since 6.7."""
