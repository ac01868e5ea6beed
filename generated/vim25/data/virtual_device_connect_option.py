# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDeviceConnectOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.bool_option import BoolOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDeviceConnectOption(vmodl.DataObject):
    """Data object type ``VirtualDeviceConnectOption`` (vmodl
    ``vim.vm.device.VirtualDeviceOption.ConnectOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceConnectOption/
    """

    start_connected: BoolOption = attrs.field(
        metadata={"wire": "startConnected", "type": "BoolOption", "since": "2.0", "secret": False},
    )
    """Wire name ``startConnected``. Since 2.0."""

    allow_guest_control: BoolOption = attrs.field(
        metadata={"wire": "allowGuestControl", "type": "BoolOption", "since": "2.0", "secret": False},
    )
    """Wire name ``allowGuestControl``. Since 2.0."""
