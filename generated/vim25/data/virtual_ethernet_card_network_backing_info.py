# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualEthernetCardNetworkBackingInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_device_backing_info import VirtualDeviceDeviceBackingInfo

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualEthernetCardNetworkBackingInfo(VirtualDeviceDeviceBackingInfo):
    """Data object type ``VirtualEthernetCardNetworkBackingInfo`` (vmodl
    ``vim.vm.device.VirtualEthernetCard.NetworkBackingInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualEthernetCardNetworkBackingInfo/
    """

    network: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "network", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``network``. Since 2.0. Refers to a Network."""

    in_passthrough_mode: bool | None = attrs.field(
        default=None,
        metadata={"wire": "inPassthroughMode", "type": "boolean", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``inPassthroughMode``. Since 2.5u2server."""
