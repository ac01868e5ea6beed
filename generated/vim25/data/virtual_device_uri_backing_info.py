# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDeviceURIBackingInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_backing_info import VirtualDeviceBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDeviceURIBackingInfo(VirtualDeviceBackingInfo):
    """Data object type ``VirtualDeviceURIBackingInfo`` (vmodl
    ``vim.vm.device.VirtualDevice.URIBackingInfo``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceURIBackingInfo/
    """

    service_uri: str = attrs.field(
        metadata={"wire": "serviceURI", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``serviceURI``. Since 4.1."""

    direction: str = attrs.field(
        metadata={"wire": "direction", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``direction``. Since 4.1."""

    proxy_uri: str | None = attrs.field(
        default=None,
        metadata={"wire": "proxyURI", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``proxyURI``. Since 4.1."""
