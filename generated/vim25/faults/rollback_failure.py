# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type RollbackFailure."""

from __future__ import annotations

import attrs

from vim25.faults.dvs_fault import DvsFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RollbackFailure(DvsFault):
    """Fault type ``RollbackFailure`` (vmodl ``vim.fault.RollbackFailure``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/RollbackFailure/
    """

    entity_name: str = attrs.field(
        metadata={"wire": "entityName", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``entityName``. Since 5.1."""

    entity_type: str = attrs.field(
        metadata={"wire": "entityType", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``entityType``. Since 5.1."""
