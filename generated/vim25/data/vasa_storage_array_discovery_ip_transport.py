# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VASAStorageArrayDiscoveryIpTransport."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VASAStorageArrayDiscoveryIpTransport(vmodl.DataObject):
    """Data object type ``VASAStorageArrayDiscoveryIpTransport`` (vmodl
    ``vim.VasaStorageArray.DiscoveryIpTransport``).

    Since 8.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VASAStorageArrayDiscoveryIpTransport/
    """

    ip_address: str = attrs.field(
        metadata={"wire": "ipAddress", "type": "string", "since": "8.0.0.0", "secret": False},
    )
    """Wire name ``ipAddress``. Since 8.0.0.0."""

    port_number: str | None = attrs.field(
        default=None,
        metadata={"wire": "portNumber", "type": "string", "since": "8.0.0.0", "secret": False},
    )
    """Wire name ``portNumber``. Since 8.0.0.0."""
