# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ConflictingDatastoreFound."""

from __future__ import annotations

import attrs

from vim25.faults.runtime_fault import RuntimeFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ConflictingDatastoreFound(RuntimeFault):
    """Fault type ``ConflictingDatastoreFound`` (vmodl ``vim.fault.ConflictingDatastoreFound``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ConflictingDatastoreFound/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``name``. Since 5.1."""

    url: str = attrs.field(
        metadata={"wire": "url", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``url``. Since 5.1."""
