# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmUpgradingEvent."""

from __future__ import annotations

import attrs

from vim25.data.vm_event import VmEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmUpgradingEvent(VmEvent):
    """Data object type ``VmUpgradingEvent`` (vmodl ``vim.event.VmUpgradingEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmUpgradingEvent/
    """

    version: str = attrs.field(
        metadata={"wire": "version", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``version``. Since 2.0."""
