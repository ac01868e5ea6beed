# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDeviceConnectInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDeviceConnectInfo(vmodl.DataObject):
    """Data object type ``VirtualDeviceConnectInfo`` (vmodl
    ``vim.vm.device.VirtualDevice.ConnectInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceConnectInfo/
    """

    migrate_connect: str | None = attrs.field(
        default=None,
        metadata={"wire": "migrateConnect", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``migrateConnect``. Since 6.7."""

    start_connected: bool = attrs.field(
        metadata={"wire": "startConnected", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``startConnected``. Since 2.0."""

    allow_guest_control: bool = attrs.field(
        metadata={"wire": "allowGuestControl", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``allowGuestControl``. Since 2.0."""

    connected: bool = attrs.field(
        metadata={"wire": "connected", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``connected``. Since 2.0."""

    status: str | None = attrs.field(
        default=None,
        metadata={"wire": "status", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``status``. Since 4.0."""
