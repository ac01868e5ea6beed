# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDatastoreSystemVvolDatastoreSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDatastoreSystemVvolDatastoreSpec(vmodl.DataObject):
    """Data object type ``HostDatastoreSystemVvolDatastoreSpec`` (vmodl
    ``vim.host.DatastoreSystem.VvolDatastoreSpec``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDatastoreSystemVvolDatastoreSpec/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``name``. Since 6.0."""

    sc_id: str = attrs.field(
        metadata={"wire": "scId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``scId``. Since 6.0."""
