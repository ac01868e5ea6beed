# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVirtualNicOpaqueNetworkSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVirtualNicOpaqueNetworkSpec(vmodl.DataObject):
    """Data object type ``HostVirtualNicOpaqueNetworkSpec`` (vmodl
    ``vim.host.VirtualNic.OpaqueNetworkSpec``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualNicOpaqueNetworkSpec/
    """

    opaque_network_id: str = attrs.field(
        metadata={"wire": "opaqueNetworkId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``opaqueNetworkId``. Since 6.0."""

    opaque_network_type: str = attrs.field(
        metadata={"wire": "opaqueNetworkType", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``opaqueNetworkType``. Since 6.0."""
