# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type LocalDatastoreInfo."""

from __future__ import annotations

import attrs

from vim25.data.datastore_info import DatastoreInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LocalDatastoreInfo(DatastoreInfo):
    """Data object type ``LocalDatastoreInfo`` (vmodl ``vim.host.LocalDatastoreInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/LocalDatastoreInfo/
    """

    path: str | None = attrs.field(
        default=None,
        metadata={"wire": "path", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``path``. Since 2.0."""
