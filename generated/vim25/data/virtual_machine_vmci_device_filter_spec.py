# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineVMCIDeviceFilterSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineVMCIDeviceFilterSpec(vmodl.DataObject):
    """Data object type ``VirtualMachineVMCIDeviceFilterSpec`` (vmodl
    ``vim.vm.device.VirtualVMCIDevice.FilterSpec``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVMCIDeviceFilterSpec/
    """

    rank: int = attrs.field(
        metadata={"wire": "rank", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``rank``. Since 6.0."""

    action: str = attrs.field(
        metadata={"wire": "action", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``action``. Since 6.0."""

    protocol: str = attrs.field(
        metadata={"wire": "protocol", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``protocol``. Since 6.0."""

    direction: str = attrs.field(
        metadata={"wire": "direction", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``direction``. Since 6.0."""

    lower_dst_port_boundary: int | None = attrs.field(
        default=None,
        metadata={"wire": "lowerDstPortBoundary", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``lowerDstPortBoundary``. Since 6.0."""

    upper_dst_port_boundary: int | None = attrs.field(
        default=None,
        metadata={"wire": "upperDstPortBoundary", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``upperDstPortBoundary``. Since 6.0."""
