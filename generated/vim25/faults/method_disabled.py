# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type MethodDisabled."""

from __future__ import annotations

import attrs

from vim25.faults.runtime_fault import RuntimeFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MethodDisabled(RuntimeFault):
    """Fault type ``MethodDisabled`` (vmodl ``vim.fault.MethodDisabled``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/MethodDisabled/
    """

    source: str | None = attrs.field(
        default=None,
        metadata={"wire": "source", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``source``. Since 4.1."""
