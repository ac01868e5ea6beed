# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterComplianceCheckedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.cluster_event import ClusterEvent

if TYPE_CHECKING:
    from vim25.data.profile_event_argument import ProfileEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterComplianceCheckedEvent(ClusterEvent):
    """Data object type ``ClusterComplianceCheckedEvent`` (vmodl
    ``vim.event.ClusterComplianceCheckedEvent``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComplianceCheckedEvent/
    """

    profile: ProfileEventArgument = attrs.field(
        metadata={"wire": "profile", "type": "ProfileEventArgument", "since": "4.0", "secret": False},
    )
    """Wire name ``profile``. Since 4.0."""
