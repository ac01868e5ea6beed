# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsHealthStatusChangeEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_event import HostEvent

if TYPE_CHECKING:
    from vim25.data.host_member_health_check_result import HostMemberHealthCheckResult


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsHealthStatusChangeEvent(HostEvent):
    """Data object type ``DvsHealthStatusChangeEvent`` (vmodl
    ``vim.event.DvsHealthStatusChangeEvent``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHealthStatusChangeEvent/
    """

    switch_uuid: str = attrs.field(
        metadata={"wire": "switchUuid", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``switchUuid``. Since 5.1."""

    health_result: HostMemberHealthCheckResult | None = attrs.field(
        default=None,
        metadata={"wire": "healthResult", "type": "HostMemberHealthCheckResult", "since": "5.1", "secret": False},
    )
    """Wire name ``healthResult``. Since 5.1."""
