# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsHostStatusUpdated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dvs_event import DvsEvent

if TYPE_CHECKING:
    from vim25.data.host_event_argument import HostEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsHostStatusUpdated(DvsEvent):
    """Data object type ``DvsHostStatusUpdated`` (vmodl ``vim.event.DvsHostStatusUpdated``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsHostStatusUpdated/
    """

    host_member: HostEventArgument = attrs.field(
        metadata={"wire": "hostMember", "type": "HostEventArgument", "since": "4.1", "secret": False},
    )
    """Wire name ``hostMember``. Since 4.1."""

    old_status: str | None = attrs.field(
        default=None,
        metadata={"wire": "oldStatus", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``oldStatus``. Since 4.1."""

    new_status: str | None = attrs.field(
        default=None,
        metadata={"wire": "newStatus", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``newStatus``. Since 4.1."""

    old_status_detail: str | None = attrs.field(
        default=None,
        metadata={"wire": "oldStatusDetail", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``oldStatusDetail``. Since 4.1."""

    new_status_detail: str | None = attrs.field(
        default=None,
        metadata={"wire": "newStatusDetail", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``newStatusDetail``. Since 4.1."""
