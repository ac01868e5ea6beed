# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmwareUplinkPortTeamingPolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.inheritable_policy import InheritablePolicy

if TYPE_CHECKING:
    from vim25.data.bool_policy import BoolPolicy
    from vim25.data.dvs_failure_criteria import DVSFailureCriteria
    from vim25.data.string_policy import StringPolicy
    from vim25.data.v_mware_uplink_port_order_policy import VMwareUplinkPortOrderPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmwareUplinkPortTeamingPolicy(InheritablePolicy):
    """Data object type ``VmwareUplinkPortTeamingPolicy`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortTeamingPolicy``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmwareUplinkPortTeamingPolicy/
    """

    policy: StringPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "policy", "type": "StringPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``policy``. Since 4.0."""

    reverse_policy: BoolPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "reversePolicy", "type": "BoolPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``reversePolicy``. Since 4.0."""

    notify_switches: BoolPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "notifySwitches", "type": "BoolPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``notifySwitches``. Since 4.0."""

    rolling_order: BoolPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "rollingOrder", "type": "BoolPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``rollingOrder``. Since 4.0."""

    failure_criteria: DVSFailureCriteria | None = attrs.field(
        default=None,
        metadata={"wire": "failureCriteria", "type": "DVSFailureCriteria", "since": "4.0", "secret": False},
    )
    """Wire name ``failureCriteria``. Since 4.0."""

    uplink_port_order: VMwareUplinkPortOrderPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "uplinkPortOrder", "type": "VMwareUplinkPortOrderPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``uplinkPortOrder``. Since 4.0."""
