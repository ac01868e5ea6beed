# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualSriovEthernetCardSriovBackingInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_backing_info import VirtualDeviceBackingInfo

if TYPE_CHECKING:
    from vim25.data.virtual_pci_passthrough_device_backing_info import VirtualPCIPassthroughDeviceBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualSriovEthernetCardSriovBackingInfo(VirtualDeviceBackingInfo):
    """Data object type ``VirtualSriovEthernetCardSriovBackingInfo`` (vmodl
    ``vim.vm.device.VirtualSriovEthernetCard.SriovBackingInfo``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSriovEthernetCardSriovBackingInfo/
    """

    physical_function_backing: VirtualPCIPassthroughDeviceBackingInfo | None = attrs.field(
        default=None,
        metadata={"wire": "physicalFunctionBacking", "type": "VirtualPCIPassthroughDeviceBackingInfo", "since": "5.5", "secret": False},
    )
    """Wire name ``physicalFunctionBacking``. Since 5.5."""

    virtual_function_backing: VirtualPCIPassthroughDeviceBackingInfo | None = attrs.field(
        default=None,
        metadata={"wire": "virtualFunctionBacking", "type": "VirtualPCIPassthroughDeviceBackingInfo", "since": "5.5", "secret": False},
    )
    """Wire name ``virtualFunctionBacking``. Since 5.5."""

    virtual_function_index: int | None = attrs.field(
        default=None,
        metadata={"wire": "virtualFunctionIndex", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``virtualFunctionIndex``. Since 5.5."""
