# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchPortConnection."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchPortConnection(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchPortConnection`` (vmodl ``vim.dvs.PortConnection``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchPortConnection/
    """

    switch_uuid: str = attrs.field(
        metadata={"wire": "switchUuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``switchUuid``. Since 4.0."""

    portgroup_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "portgroupKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``portgroupKey``. Since 4.0."""

    port_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "portKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``portKey``. Since 4.0."""

    connection_cookie: int | None = attrs.field(
        default=None,
        metadata={"wire": "connectionCookie", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``connectionCookie``. Since 4.0."""
