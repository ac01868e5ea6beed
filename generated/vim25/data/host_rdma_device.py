# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostRdmaDevice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_rdma_device_backing import HostRdmaDeviceBacking
    from vim25.data.host_rdma_device_capability import HostRdmaDeviceCapability
    from vim25.data.host_rdma_device_connection_info import HostRdmaDeviceConnectionInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostRdmaDevice(vmodl.DataObject):
    """Data object type ``HostRdmaDevice`` (vmodl ``vim.host.RdmaDevice``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostRdmaDevice/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``key``. Since 7.0.0.0."""

    device: str = attrs.field(
        metadata={"wire": "device", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``device``. Since 7.0.0.0."""

    driver: str | None = attrs.field(
        default=None,
        metadata={"wire": "driver", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``driver``. Since 7.0.0.0."""

    description: str | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``description``. Since 7.0.0.0."""

    backing: HostRdmaDeviceBacking | None = attrs.field(
        default=None,
        metadata={"wire": "backing", "type": "HostRdmaDeviceBacking", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``backing``. Since 7.0.0.0."""

    connection_info: HostRdmaDeviceConnectionInfo = attrs.field(
        metadata={"wire": "connectionInfo", "type": "HostRdmaDeviceConnectionInfo", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``connectionInfo``. Since 7.0.0.0."""

    capability: HostRdmaDeviceCapability = attrs.field(
        metadata={"wire": "capability", "type": "HostRdmaDeviceCapability", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``capability``. Since 7.0.0.0."""
