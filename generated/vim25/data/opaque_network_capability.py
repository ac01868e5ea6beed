# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OpaqueNetworkCapability."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OpaqueNetworkCapability(vmodl.DataObject):
    """Data object type ``OpaqueNetworkCapability`` (vmodl ``vim.OpaqueNetwork.Capability``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OpaqueNetworkCapability/
    """

    network_reservation_supported: bool = attrs.field(
        metadata={"wire": "networkReservationSupported", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``networkReservationSupported``. Since 6.5."""
