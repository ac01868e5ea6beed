# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostRdmaDeviceCapability."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostRdmaDeviceCapability(vmodl.DataObject):
    """Data object type ``HostRdmaDeviceCapability`` (vmodl ``vim.host.RdmaDevice.Capability``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostRdmaDeviceCapability/
    """

    roce_v1_capable: bool = attrs.field(
        metadata={"wire": "roceV1Capable", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``roceV1Capable``. Since 7.0.0.0."""

    roce_v2_capable: bool = attrs.field(
        metadata={"wire": "roceV2Capable", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``roceV2Capable``. Since 7.0.0.0."""

    i_warp_capable: bool = attrs.field(
        metadata={"wire": "iWarpCapable", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``iWarpCapable``. Since 7.0.0.0."""
