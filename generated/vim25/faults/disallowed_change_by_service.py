# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type DisallowedChangeByService."""

from __future__ import annotations

import attrs

from vim25.faults.runtime_fault import RuntimeFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DisallowedChangeByService(RuntimeFault):
    """Fault type ``DisallowedChangeByService`` (vmodl ``vim.fault.DisallowedChangeByService``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DisallowedChangeByService/
    """

    service_name: str = attrs.field(
        metadata={"wire": "serviceName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``serviceName``. Since 5.0."""

    disallowed_change: str | None = attrs.field(
        default=None,
        metadata={"wire": "disallowedChange", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``disallowedChange``. Since 5.0."""
