# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type UplinkPortVlanUntrunkedEvent."""

from __future__ import annotations

import attrs

from vim25.data.dvs_health_status_change_event import DvsHealthStatusChangeEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UplinkPortVlanUntrunkedEvent(DvsHealthStatusChangeEvent):
    """Data object type ``UplinkPortVlanUntrunkedEvent`` (vmodl
    ``vim.event.UplinkPortVlanUntrunkedEvent``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/UplinkPortVlanUntrunkedEvent/
    """
