# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type SystemError."""

from __future__ import annotations

import attrs

from vim25.faults.runtime_fault import RuntimeFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SystemError(RuntimeFault):
    """Fault type ``SystemError`` (vmodl ``vmodl.fault.SystemError``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SystemError/
    """

    reason: str = attrs.field(
        metadata={"wire": "reason", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``reason``. Since 2.0."""
