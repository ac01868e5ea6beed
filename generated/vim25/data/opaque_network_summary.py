# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OpaqueNetworkSummary."""

from __future__ import annotations

import attrs

from vim25.data.network_summary import NetworkSummary


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OpaqueNetworkSummary(NetworkSummary):
    """Data object type ``OpaqueNetworkSummary`` (vmodl ``vim.OpaqueNetwork.Summary``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OpaqueNetworkSummary/
    """

    opaque_network_id: str = attrs.field(
        metadata={"wire": "opaqueNetworkId", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``opaqueNetworkId``. Since 5.5."""

    opaque_network_type: str = attrs.field(
        metadata={"wire": "opaqueNetworkType", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``opaqueNetworkType``. Since 5.5."""
