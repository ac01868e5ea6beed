# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchHostMemberPnicSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchHostMemberPnicSpec(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchHostMemberPnicSpec`` (vmodl
    ``vim.dvs.HostMember.PnicSpec``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberPnicSpec/
    """

    pnic_device: str = attrs.field(
        metadata={"wire": "pnicDevice", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``pnicDevice``. Since 4.0."""

    uplink_port_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "uplinkPortKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``uplinkPortKey``. Since 4.0."""

    uplink_portgroup_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "uplinkPortgroupKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``uplinkPortgroupKey``. Since 4.0."""

    connection_cookie: int | None = attrs.field(
        default=None,
        metadata={"wire": "connectionCookie", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``connectionCookie``. Since 4.0."""
