# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InvalidType."""

from __future__ import annotations

import attrs

from vim25.faults.invalid_request import InvalidRequest


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InvalidType(InvalidRequest):
    """Fault type ``InvalidType`` (vmodl ``vmodl.fault.InvalidType``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidType/
    """

    argument: str | None = attrs.field(
        default=None,
        metadata={"wire": "argument", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``argument``. Since 2.0."""
