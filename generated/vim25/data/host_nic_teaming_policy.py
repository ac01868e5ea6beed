# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNicTeamingPolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_nic_failure_criteria import HostNicFailureCriteria
    from vim25.data.host_nic_order_policy import HostNicOrderPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNicTeamingPolicy(vmodl.DataObject):
    """Data object type ``HostNicTeamingPolicy`` (vmodl ``vim.host.NetworkPolicy.NicTeamingPolicy``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNicTeamingPolicy/
    """

    policy: str | None = attrs.field(
        default=None,
        metadata={"wire": "policy", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``policy``. Since 2.0."""

    reverse_policy: bool | None = attrs.field(
        default=None,
        metadata={"wire": "reversePolicy", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``reversePolicy``. Since 2.0."""

    notify_switches: bool | None = attrs.field(
        default=None,
        metadata={"wire": "notifySwitches", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``notifySwitches``. Since 2.0."""

    rolling_order: bool | None = attrs.field(
        default=None,
        metadata={"wire": "rollingOrder", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``rollingOrder``. Since 2.0."""

    failure_criteria: HostNicFailureCriteria | None = attrs.field(
        default=None,
        metadata={"wire": "failureCriteria", "type": "HostNicFailureCriteria", "since": "2.0", "secret": False},
    )
    """Wire name ``failureCriteria``. Since 2.0."""

    nic_order: HostNicOrderPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "nicOrder", "type": "HostNicOrderPolicy", "since": "2.0", "secret": False},
    )
    """Wire name ``nicOrder``. Since 2.0."""
