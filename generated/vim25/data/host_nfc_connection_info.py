# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNfcConnectionInfo."""

from __future__ import annotations

import attrs

from vim25.data.host_data_transport_connection_info import HostDataTransportConnectionInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNfcConnectionInfo(HostDataTransportConnectionInfo):
    """Data object type ``HostNfcConnectionInfo`` (vmodl ``vim.host.NfcConnectionInfo``).

    Since 7.0.3.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNfcConnectionInfo/
    """

    streaming_memory_consumed: int | None = attrs.field(
        default=None,
        metadata={"wire": "streamingMemoryConsumed", "type": "long", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``streamingMemoryConsumed``. Since 7.0.3.0."""
