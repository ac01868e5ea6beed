# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostBootDeviceInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_boot_device import HostBootDevice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostBootDeviceInfo(vmodl.DataObject):
    """Data object type ``HostBootDeviceInfo`` (vmodl ``vim.host.BootDeviceInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostBootDeviceInfo/
    """

    boot_devices: list[HostBootDevice] | None = attrs.field(
        default=None,
        metadata={"wire": "bootDevices", "type": "HostBootDevice[]", "since": "2.5", "secret": False},
    )
    """Wire name ``bootDevices``. Since 2.5."""

    current_boot_device_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "currentBootDeviceKey", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``currentBootDeviceKey``. Since 2.5."""
