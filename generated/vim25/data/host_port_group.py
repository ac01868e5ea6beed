# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPortGroup."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_network_policy import HostNetworkPolicy
    from vim25.data.host_port_group_port import HostPortGroupPort
    from vim25.data.host_port_group_spec import HostPortGroupSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPortGroup(vmodl.DataObject):
    """Data object type ``HostPortGroup`` (vmodl ``vim.host.PortGroup``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPortGroup/
    """

    key: str | None = attrs.field(
        default=None,
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    port: list[HostPortGroupPort] | None = attrs.field(
        default=None,
        metadata={"wire": "port", "type": "HostPortGroupPort[]", "since": "2.0", "secret": False},
    )
    """Wire name ``port``. Since 2.0."""

    vswitch: str | None = attrs.field(
        default=None,
        metadata={"wire": "vswitch", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``vswitch``. Since 2.0."""

    computed_policy: HostNetworkPolicy = attrs.field(
        metadata={"wire": "computedPolicy", "type": "HostNetworkPolicy", "since": "2.0", "secret": False},
    )
    """Wire name ``computedPolicy``. Since 2.0."""

    spec: HostPortGroupSpec = attrs.field(
        metadata={"wire": "spec", "type": "HostPortGroupSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``spec``. Since 2.0."""
