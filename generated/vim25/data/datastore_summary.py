# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DatastoreSummary."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatastoreSummary(vmodl.DataObject):
    """Data object type ``DatastoreSummary`` (vmodl ``vim.Datastore.Summary``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreSummary/
    """

    datastore: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``datastore``. Since 2.0. Refers to a Datastore."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    url: str = attrs.field(
        metadata={"wire": "url", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``url``. Since 2.0."""

    capacity: int = attrs.field(
        metadata={"wire": "capacity", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``capacity``. Since 2.0."""

    free_space: int = attrs.field(
        metadata={"wire": "freeSpace", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``freeSpace``. Since 2.0."""

    uncommitted: int | None = attrs.field(
        default=None,
        metadata={"wire": "uncommitted", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``uncommitted``. Since 4.0."""

    accessible: bool = attrs.field(
        metadata={"wire": "accessible", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``accessible``. Since 2.0."""

    multiple_host_access: bool | None = attrs.field(
        default=None,
        metadata={"wire": "multipleHostAccess", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``multipleHostAccess``. Since 2.0."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``type``. Since 2.0."""

    maintenance_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "maintenanceMode", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``maintenanceMode``. Since 5.0."""
