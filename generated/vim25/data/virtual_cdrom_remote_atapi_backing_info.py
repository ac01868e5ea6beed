# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualCdromRemoteAtapiBackingInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_remote_device_backing_info import VirtualDeviceRemoteDeviceBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualCdromRemoteAtapiBackingInfo(VirtualDeviceRemoteDeviceBackingInfo):
    """Data object type ``VirtualCdromRemoteAtapiBackingInfo`` (vmodl
    ``vim.vm.device.VirtualCdrom.RemoteAtapiBackingInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualCdromRemoteAtapiBackingInfo/
    """
