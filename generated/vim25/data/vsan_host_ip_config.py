# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanHostIpConfig."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanHostIpConfig(vmodl.DataObject):
    """Data object type ``VsanHostIpConfig`` (vmodl ``vim.vsan.host.IpConfig``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostIpConfig/
    """

    upstream_ip_address: str = attrs.field(
        metadata={"wire": "upstreamIpAddress", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``upstreamIpAddress``. Since 5.5."""

    downstream_ip_address: str = attrs.field(
        metadata={"wire": "downstreamIpAddress", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``downstreamIpAddress``. Since 5.5."""
