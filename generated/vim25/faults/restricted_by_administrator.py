# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type RestrictedByAdministrator."""

from __future__ import annotations

import attrs

from vim25.faults.runtime_fault import RuntimeFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RestrictedByAdministrator(RuntimeFault):
    """Fault type ``RestrictedByAdministrator`` (vmodl ``vim.fault.RestrictedByAdministrator``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/RestrictedByAdministrator/
    """

    details: str = attrs.field(
        metadata={"wire": "details", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``details``. Since 6.0."""
