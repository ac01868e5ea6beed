# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDatastoreConnectInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.datastore_summary import DatastoreSummary


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDatastoreConnectInfo(vmodl.DataObject):
    """Data object type ``HostDatastoreConnectInfo`` (vmodl ``vim.host.ConnectInfo.DatastoreInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDatastoreConnectInfo/
    """

    summary: DatastoreSummary = attrs.field(
        metadata={"wire": "summary", "type": "DatastoreSummary", "since": "2.0", "secret": False},
    )
    """Wire name ``summary``. Since 2.0."""
