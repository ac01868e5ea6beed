# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VcAgentUninstallFailedEvent."""

from __future__ import annotations

import attrs

from vim25.data.host_event import HostEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VcAgentUninstallFailedEvent(HostEvent):
    """Data object type ``VcAgentUninstallFailedEvent`` (vmodl
    ``vim.event.VcAgentUninstallFailedEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VcAgentUninstallFailedEvent/
    """

    reason: str | None = attrs.field(
        default=None,
        metadata={"wire": "reason", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``reason``. Since 4.0."""
