# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InaccessibleDatastore."""

from __future__ import annotations

import attrs

from vim25.faults.invalid_datastore import InvalidDatastore


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InaccessibleDatastore(InvalidDatastore):
    """Fault type ``InaccessibleDatastore`` (vmodl ``vim.fault.InaccessibleDatastore``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InaccessibleDatastore/
    """

    detail: str | None = attrs.field(
        default=None,
        metadata={"wire": "detail", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``detail``. Since 5.0."""
