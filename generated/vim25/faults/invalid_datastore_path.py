# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InvalidDatastorePath."""

from __future__ import annotations

import attrs

from vim25.faults.invalid_datastore import InvalidDatastore


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InvalidDatastorePath(InvalidDatastore):
    """Fault type ``InvalidDatastorePath`` (vmodl ``vim.fault.InvalidDatastorePath``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDatastorePath/
    """

    datastore_path: str = attrs.field(
        metadata={"wire": "datastorePath", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``datastorePath``. Since 2.0."""
