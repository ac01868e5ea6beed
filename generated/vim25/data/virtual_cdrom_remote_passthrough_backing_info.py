# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualCdromRemotePassthroughBackingInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_remote_device_backing_info import VirtualDeviceRemoteDeviceBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualCdromRemotePassthroughBackingInfo(VirtualDeviceRemoteDeviceBackingInfo):
    """Data object type ``VirtualCdromRemotePassthroughBackingInfo`` (vmodl
    ``vim.vm.device.VirtualCdrom.RemotePassthroughBackingInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromRemotePassthroughBackingInfo/
    """

    exclusive: bool = attrs.field(
        metadata={"wire": "exclusive", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``exclusive``. Since 2.0."""
