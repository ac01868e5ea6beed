# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDatastoreNameConflictConnectInfo."""

from __future__ import annotations

import attrs

from vim25.data.host_datastore_connect_info import HostDatastoreConnectInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDatastoreNameConflictConnectInfo(HostDatastoreConnectInfo):
    """Data object type ``HostDatastoreNameConflictConnectInfo`` (vmodl
    ``vim.host.ConnectInfo.DatastoreNameConflictInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDatastoreNameConflictConnectInfo/
    """

    new_datastore_name: str = attrs.field(
        metadata={"wire": "newDatastoreName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``newDatastoreName``. Since 2.0."""
