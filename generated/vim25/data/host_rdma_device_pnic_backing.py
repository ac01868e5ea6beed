# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostRdmaDevicePnicBacking."""

from __future__ import annotations

import attrs

from vim25.data.host_rdma_device_backing import HostRdmaDeviceBacking


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostRdmaDevicePnicBacking(HostRdmaDeviceBacking):
    """Data object type ``HostRdmaDevicePnicBacking`` (vmodl ``vim.host.RdmaDevice.PnicBacking``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostRdmaDevicePnicBacking/
    """

    paired_uplink: str = attrs.field(
        metadata={"wire": "pairedUplink", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``pairedUplink``. Since 7.0.0.0."""
