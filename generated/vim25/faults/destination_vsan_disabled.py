# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type DestinationVsanDisabled."""

from __future__ import annotations

import attrs

from vim25.faults.cannot_move_vsan_enabled_host import CannotMoveVsanEnabledHost


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DestinationVsanDisabled(CannotMoveVsanEnabledHost):
    """Fault type ``DestinationVsanDisabled`` (vmodl ``vim.fault.DestinationVsanDisabled``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DestinationVsanDisabled/
    """

    destination_cluster: str = attrs.field(
        metadata={"wire": "destinationCluster", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``destinationCluster``. Since 5.5."""
