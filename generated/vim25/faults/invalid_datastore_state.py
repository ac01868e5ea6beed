# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InvalidDatastoreState."""

from __future__ import annotations

import attrs

from vim25.faults.invalid_state import InvalidState


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InvalidDatastoreState(InvalidState):
    """Fault type ``InvalidDatastoreState`` (vmodl ``vim.fault.InvalidDatastoreState``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDatastoreState/
    """

    datastore_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "datastoreName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``datastoreName``. Since 5.0."""
