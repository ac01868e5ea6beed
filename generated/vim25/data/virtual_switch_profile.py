# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualSwitchProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.apply_profile import ApplyProfile

if TYPE_CHECKING:
    from vim25.data.link_profile import LinkProfile
    from vim25.data.network_policy_profile import NetworkPolicyProfile
    from vim25.data.num_ports_profile import NumPortsProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualSwitchProfile(ApplyProfile):
    """Data object type ``VirtualSwitchProfile`` (vmodl ``vim.profile.host.VirtualSwitchProfile``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSwitchProfile/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    link: LinkProfile = attrs.field(
        metadata={"wire": "link", "type": "LinkProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``link``. Since 4.0."""

    num_ports: NumPortsProfile = attrs.field(
        metadata={"wire": "numPorts", "type": "NumPortsProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``numPorts``. Since 4.0."""

    network_policy: NetworkPolicyProfile = attrs.field(
        metadata={"wire": "networkPolicy", "type": "NetworkPolicyProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``networkPolicy``. Since 4.0."""
