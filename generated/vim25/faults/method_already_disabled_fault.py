# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type MethodAlreadyDisabledFault."""

from __future__ import annotations

import attrs

from vim25.faults.runtime_fault import RuntimeFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MethodAlreadyDisabledFault(RuntimeFault):
    """Fault type ``MethodAlreadyDisabledFault`` (vmodl ``vim.fault.MethodAlreadyDisabledFault``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/MethodAlreadyDisabledFault/
    """

    source_id: str = attrs.field(
        metadata={"wire": "sourceId", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``sourceId``. Since 4.1."""
