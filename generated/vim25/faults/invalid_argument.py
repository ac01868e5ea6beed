# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InvalidArgument."""

from __future__ import annotations

import attrs

from vim25.faults.runtime_fault import RuntimeFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InvalidArgument(RuntimeFault):
    """Fault type ``InvalidArgument`` (vmodl ``vmodl.fault.InvalidArgument``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidArgument/
    """

    invalid_property: str | None = attrs.field(
        default=None,
        metadata={"wire": "invalidProperty", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``invalidProperty``. Since 2.0."""
