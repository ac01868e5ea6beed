# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDatastoreUpdateSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.array_update_spec import ArrayUpdateSpec

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDatastoreUpdateSpec(ArrayUpdateSpec):
    """Data object type ``ClusterDatastoreUpdateSpec`` (vmodl ``vim.cluster.DatastoreUpdateSpec``).

    Since 7.0.3.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDatastoreUpdateSpec/
    """

    datastore: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``datastore``. Since 7.0.3.0. Refers to a Datastore."""
