# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InvalidIpfixConfig."""

from __future__ import annotations

import attrs

from vim25.faults.dvs_fault import DvsFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InvalidIpfixConfig(DvsFault):
    """Fault type ``InvalidIpfixConfig`` (vmodl ``vim.fault.InvalidIpfixConfig``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidIpfixConfig/
    """

    property: str | None = attrs.field(
        default=None,
        metadata={"wire": "property", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``property``. Since 5.1."""
