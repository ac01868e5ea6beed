# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostRuntimeInfoNetStackInstanceRuntimeInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostRuntimeInfoNetStackInstanceRuntimeInfo(vmodl.DataObject):
    """Data object type ``HostRuntimeInfoNetStackInstanceRuntimeInfo`` (vmodl
    ``vim.host.RuntimeInfo.NetStackInstanceRuntimeInfo``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostRuntimeInfoNetStackInstanceRuntimeInfo/
    """

    net_stack_instance_key: str = attrs.field(
        metadata={"wire": "netStackInstanceKey", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``netStackInstanceKey``. Since 5.5."""

    state: str | None = attrs.field(
        default=None,
        metadata={"wire": "state", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``state``. Since 5.5."""

    vmknic_keys: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "vmknicKeys", "type": "string[]", "since": "5.5", "secret": False},
    )
    """Wire name ``vmknicKeys``. Since 5.5."""

    max_number_of_connections: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxNumberOfConnections", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``maxNumberOfConnections``. Since 5.5."""

    current_ip_v6_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "currentIpV6Enabled", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``currentIpV6Enabled``. Since 5.5."""
