# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type SearchDatastoreRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_datastore_browser_search_spec import HostDatastoreBrowserSearchSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SearchDatastoreRequestType(vmodl.Request):
    """Request type ``SearchDatastoreRequestType``."""

    datastore_path: str = attrs.field(
        metadata={"wire": "datastorePath", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``datastorePath``. Since 2.0."""

    search_spec: HostDatastoreBrowserSearchSpec | None = attrs.field(
        default=None,
        metadata={"wire": "searchSpec", "type": "HostDatastoreBrowserSearchSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``searchSpec``. Since 2.0."""
