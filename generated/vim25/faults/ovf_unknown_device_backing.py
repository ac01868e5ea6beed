# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfUnknownDeviceBacking."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.ovf_hardware_export import OvfHardwareExport

if TYPE_CHECKING:
    from vim25.data.virtual_device_backing_info import VirtualDeviceBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfUnknownDeviceBacking(OvfHardwareExport):
    """Fault type ``OvfUnknownDeviceBacking`` (vmodl ``vim.fault.OvfUnknownDeviceBacking``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnknownDeviceBacking/
    """

    backing: VirtualDeviceBackingInfo = attrs.field(
        metadata={"wire": "backing", "type": "VirtualDeviceBackingInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``backing``. Since 4.0."""
