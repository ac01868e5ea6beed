# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NetIpStackInfoNetToMedia."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NetIpStackInfoNetToMedia(vmodl.DataObject):
    """Data object type ``NetIpStackInfoNetToMedia`` (vmodl ``vim.net.IpStackInfo.NetToMedia``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpStackInfoNetToMedia/
    """

    ip_address: str = attrs.field(
        metadata={"wire": "ipAddress", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``ipAddress``. Since 4.1."""

    physical_address: str = attrs.field(
        metadata={"wire": "physicalAddress", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``physicalAddress``. Since 4.1."""

    device: str = attrs.field(
        metadata={"wire": "device", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``device``. Since 4.1."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``type``. Since 4.1."""
