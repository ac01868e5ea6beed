# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PortGroupProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.apply_profile import ApplyProfile

if TYPE_CHECKING:
    from vim25.data.network_policy_profile import NetworkPolicyProfile
    from vim25.data.virtual_switch_selection_profile import VirtualSwitchSelectionProfile
    from vim25.data.vlan_profile import VlanProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PortGroupProfile(ApplyProfile):
    """Data object type ``PortGroupProfile`` (vmodl ``vim.profile.host.PortGroupProfile``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PortGroupProfile/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    vlan: VlanProfile = attrs.field(
        metadata={"wire": "vlan", "type": "VlanProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``vlan``. Since 4.0."""

    vswitch: VirtualSwitchSelectionProfile = attrs.field(
        metadata={"wire": "vswitch", "type": "VirtualSwitchSelectionProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``vswitch``. Since 4.0."""

    network_policy: NetworkPolicyProfile = attrs.field(
        metadata={"wire": "networkPolicy", "type": "NetworkPolicyProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``networkPolicy``. Since 4.0."""
