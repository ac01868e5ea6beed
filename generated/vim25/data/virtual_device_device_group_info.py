# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDeviceDeviceGroupInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDeviceDeviceGroupInfo(vmodl.DataObject):
    """Data object type ``VirtualDeviceDeviceGroupInfo`` (vmodl
    ``vim.vm.device.VirtualDevice.DeviceGroupInfo``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceDeviceGroupInfo/
    """

    group_instance_key: int = attrs.field(
        metadata={"wire": "groupInstanceKey", "type": "int", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``groupInstanceKey``. Since 8.0.0.1."""

    sequence_id: int = attrs.field(
        metadata={"wire": "sequenceId", "type": "int", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``sequenceId``. Since 8.0.0.1."""
