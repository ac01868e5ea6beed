# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNetOffloadCapabilities."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNetOffloadCapabilities(vmodl.DataObject):
    """Data object type ``HostNetOffloadCapabilities`` (vmodl ``vim.host.NetOffloadCapabilities``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetOffloadCapabilities/
    """

    csum_offload: bool | None = attrs.field(
        default=None,
        metadata={"wire": "csumOffload", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``csumOffload``. Since 2.0."""

    tcp_segmentation: bool | None = attrs.field(
        default=None,
        metadata={"wire": "tcpSegmentation", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``tcpSegmentation``. Since 2.0."""

    zero_copy_xmit: bool | None = attrs.field(
        default=None,
        metadata={"wire": "zeroCopyXmit", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``zeroCopyXmit``. Since 2.0."""
