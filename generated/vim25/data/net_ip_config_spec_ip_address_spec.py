# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NetIpConfigSpecIpAddressSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NetIpConfigSpecIpAddressSpec(vmodl.DataObject):
    """Data object type ``NetIpConfigSpecIpAddressSpec`` (vmodl
    ``vim.net.IpConfigSpec.IpAddressSpec``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpConfigSpecIpAddressSpec/
    """

    ip_address: str = attrs.field(
        metadata={"wire": "ipAddress", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``ipAddress``. Since 4.1."""

    prefix_length: int = attrs.field(
        metadata={"wire": "prefixLength", "type": "int", "since": "4.1", "secret": False},
    )
    """Wire name ``prefixLength``. Since 4.1."""

    operation: str = attrs.field(
        metadata={"wire": "operation", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``operation``. Since 4.1."""
