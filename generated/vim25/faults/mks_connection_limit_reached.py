# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type MksConnectionLimitReached."""

from __future__ import annotations

import attrs

from vim25.faults.invalid_state import InvalidState


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MksConnectionLimitReached(InvalidState):
    """Fault type ``MksConnectionLimitReached`` (vmodl ``vim.fault.MksConnectionLimitReached``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/MksConnectionLimitReached/
    """

    connection_limit: int = attrs.field(
        metadata={"wire": "connectionLimit", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``connectionLimit``. Since 5.0."""
