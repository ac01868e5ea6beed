# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DatastoreNamespaceManagerDirectoryInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatastoreNamespaceManagerDirectoryInfo(vmodl.DataObject):
    """Data object type ``DatastoreNamespaceManagerDirectoryInfo`` (vmodl
    ``vim.DatastoreNamespaceManager.DirectoryInfo``).

    Since 8.0.1.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreNamespaceManagerDirectoryInfo/
    """

    capacity: int = attrs.field(
        metadata={"wire": "capacity", "type": "long", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``capacity``. Since 8.0.1.0."""

    used: int = attrs.field(
        metadata={"wire": "used", "type": "long", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``used``. Since 8.0.1.0."""
