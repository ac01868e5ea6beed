# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchHostMemberTransportZoneInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchHostMemberTransportZoneInfo(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchHostMemberTransportZoneInfo`` (vmodl
    ``vim.dvs.HostMember.TransportZoneInfo``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberTransportZoneInfo/
    """

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``uuid``. Since 7.0.0.0."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``type``. Since 7.0.0.0."""
